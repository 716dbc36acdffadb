"""Runs the job on two executors of this machine and compares it with one `kosh screen -` that reads all rows.

    python3 integrations/spark/job_test.py

KOSH is the command (by default the one of this repository, built by `npm run build`). Skips, and says why, where Python packages, Java 17 or
the command are missing. Ends with a line `N passed, N failed, N skipped`.
"""

import datetime
import importlib.util
import io
import json
import os
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

here = Path(__file__).resolve().parent
kosh = shlex.split(os.environ.get("KOSH", f"node {shlex.quote(str(here.parent.parent / 'apps' / 'cli' / 'bin' / 'kosh.js'))}"))
asked = ["--to", "KAZ", "--topics", "stay.lastDay", "--on", "2026-06-30"]
persons = 3000


def missing() -> str | None:
    for package in ("pyspark", "pyarrow", "pandas"):
        if importlib.util.find_spec(package) is None:
            return f"the Python package {package} is not installed (pip install -r integrations/spark/requirements.txt)"
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else shutil.which("java")
    if java is None or not os.path.exists(java):
        return "there is no Java"
    said = subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
    version = re.search(r'version "(\d+)', said)
    if version is None or int(version[1]) < 17:
        return f"Java 17 or newer is wanted, there is {said.splitlines()[0] if said else 'one that does not say its version'}"
    if shutil.which(kosh[0]) is None or (len(kosh) == 2 and not os.path.exists(kosh[1])):
        return f"the command {shlex.join(kosh)} is not there (npm run build)"
    return None


def journeys():
    """Persons with one to twelve journeys that do not overlap; the last of some goes on. Shuffled, so that Spark has to bring them together."""
    draw = random.Random(7)
    rows = []
    for number in range(persons):
        person = 1_000_000_001 + number
        citizenship = draw.choice(["UZB", "KGZ", "RUS", "DEU", "PAK"])
        day = datetime.date(2025, 1, 1) + datetime.timedelta(draw.randrange(60))
        for nth in range(draw.randint(1, 12)):
            left = day + datetime.timedelta(draw.choice([0, 0, 1, 5, 20, 40]))
            goes_on = left > datetime.date(2026, 5, 1) and draw.random() < 0.3
            rows.append((person, day, None if goes_on else left, "KAZ" if draw.random() < 0.95 else "RUS", citizenship))
            if goes_on:
                break
            # Two visits that both began and ended on one day could be told apart by no column of the answers.
            day = left + datetime.timedelta(draw.choice([0 if left > day else 1, 1, 10, 30]))
    ordered = list(rows)
    draw.shuffle(rows)
    return ordered, rows


def table(rows):
    import pyarrow as pa

    kinds = [("person", pa.int64()), ("entered", pa.date32()), ("left", pa.date32()), ("state", pa.string()), ("citizenship", pa.string())]
    return pa.table([pa.array(column, kind) for column, (_, kind) in zip(zip(*rows), kinds)], schema=pa.schema(kinds))


def alone(rows):
    import pyarrow as pa

    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, table(rows).schema) as stream:
        stream.write_table(table(rows), max_chunksize=1000)
    done = subprocess.run([*kosh, "screen", "-", *asked], input=sink.getvalue(), capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"kosh ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    return pa.ipc.open_stream(done.stdout).read_all()


def job(folder: Path, source: Path, out: Path, master: str, *more: str):
    """The job as it is submitted, and where Spark noted what ran."""
    import pyspark

    events = folder / "events"
    events.mkdir(exist_ok=True)
    options = {"spark.eventLog.enabled": "true", "spark.eventLog.dir": events.as_uri(), "spark.eventLog.compress": "false", "spark.eventLog.rolling.enabled": "false", "spark.ui.enabled": "false"}
    submit = [str(Path(pyspark.__file__).parent / "bin" / "spark-submit"), "--master", master]
    for option, value in options.items():
        submit += ["--conf", f"{option}={value}"]
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1"}
    environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
    command = [*submit, str(here / "job.py"), "--journeys", str(source), "--out", str(out), *asked, "--kosh", shlex.join(kosh), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, cwd=folder, timeout=600), events


def words(done) -> str:
    """What the job itself said: Spark hands its words on to standard output, and its own log to standard error."""
    return "\n".join([*done.stdout.splitlines()[-30:], *done.stderr.splitlines()[-5:]])


def executors_in(events: Path) -> set[str]:
    """Which executors ran tasks to their end."""
    ran = set()
    for file in events.rglob("*"):
        if not file.is_file():
            continue
        for line in file.read_text().splitlines():
            if '"SparkListenerTaskEnd"' in line:
                ran.add(json.loads(line)["Task Info"]["Executor ID"])
    return ran


def two_executors_answer_as_one_process(folder: Path) -> None:
    import pyarrow.parquet as pq

    ordered, shuffled = journeys()
    source, out = folder / "journeys.parquet", folder / "answers"
    pq.write_table(table(shuffled), source, row_group_size=len(shuffled) // 4)
    done, events = job(folder, source, out, "local-cluster[2,1,1024]", "--partitions", "8")
    assert done.returncode == 0, words(done)
    expected = alone(ordered)
    found = pq.read_table(out)
    assert found.column_names == expected.column_names, found.column_names
    key = lambda row: (row["person"], row["entered"], row["left"] or datetime.date.max)
    rows = [sorted(each.to_pylist(), key=key) for each in (found, expected)]
    assert len(rows[0]) == len(ordered), f"{len(rows[0])} rows of {len(ordered)}"
    different = [pair for pair in zip(*rows) if pair[0] != pair[1]]
    assert not different, f"{len(different)} rows differ, first {different[0]}"
    assert any(row["stay.lastDay"] is not None for row in rows[0]), "no row was answered"
    assert executors_in(events) >= {"0", "1"}, f"only {executors_in(events)} ran tasks"


def what_kosh_refuses_ends_the_job_with_its_words(folder: Path) -> None:
    import pyarrow.parquet as pq

    source, out = folder / "few.parquet", folder / "none"
    pq.write_table(table(journeys()[0][:50]), source)
    done, _ = job(folder, source, out, "local[1]", "--", "--no-such-option")
    assert done.returncode != 0, "a wrong option was taken"
    assert "no-such-option" in done.stdout, words(done)
    assert not (out / "_SUCCESS").exists()


def main() -> int:
    why = missing()
    tests = [two_executors_answer_as_one_process, what_kosh_refuses_ends_the_job_with_its_words]
    if why is not None:
        print(f"SKIPPED, the Spark job was not tested: {why}\n\n0 passed, 0 failed, {len(tests)} skipped")
        return 0
    failed = 0
    for test in tests:
        with tempfile.TemporaryDirectory(prefix="kosh-spark-") as folder:
            try:
                test(Path(folder))
                print(f"ok      {test.__name__.replace('_', ' ')}")
            except Exception as error:
                failed += 1
                print(f"FAILED  {test.__name__.replace('_', ' ')}\n{error}")
    print(f"\n{len(tests) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
