"""Screens journeys on a cluster: every partition of persons is piped through one `kosh screen -`.

    spark-submit job.py --journeys IN --out OUT --to KAZ --topics stay.lastDay [--people IN] [--on DAY] [-- OPTIONS OF KOSH]

The law is read by the same kernel as on one machine; Spark only brings the rows of a person together, in the order of days.
"""

import argparse
import io
import shlex
import subprocess
import threading

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema


def screen(journeys: DataFrame, command: list[str], partitions: int | None = None) -> DataFrame:
    """The journeys with the answers to each topic. Needs the columns person and entered; left, state and facts where there are any.

    `command` is `kosh screen - …` as a list. Raises RuntimeError on an executor with what kosh said, when kosh refuses the rows.
    """
    plain = pa.schema([pa.field(name, _pipeable(kind)) for name, kind in zip(*_names_and_types(journeys))])
    answered = from_arrow_schema(_answers_to(command, plain))
    return _ordered(journeys, partitions).mapInArrow(_through(command, plain, to_arrow_schema(answered)), answered)


def _ordered(journeys: DataFrame, partitions: int | None) -> DataFrame:
    """Rows of a person together and in order of days. A journey that ended on its first day comes before one that began on that day and went on."""

    def day(column: str):
        return F.expr(f"try_cast(`{column}` AS DATE)")

    together = journeys.repartition("person") if partitions is None else journeys.repartition(partitions, "person")
    by_leaving = [day("left").asc_nulls_last()] if "left" in journeys.columns else []
    return together.sortWithinPartitions("person", day("entered"), *by_leaving)


def _names_and_types(journeys: DataFrame):
    schema = to_arrow_schema(journeys.schema)
    return schema.names, schema.types


def _pipeable(kind: pa.DataType) -> pa.DataType:
    return pa.string() if pa.types.is_large_string(kind) else kind


def _answers_to(command: list[str], asked: pa.Schema) -> pa.Schema:
    """The columns that kosh gives for these columns: asked once, with no rows. Persons come back as they were sent."""
    sink = io.BytesIO()
    with pa.ipc.new_stream(sink, asked):
        pass
    done = subprocess.run(command, input=sink.getvalue(), capture_output=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{shlex.join(command)} ended with {done.returncode}: {done.stderr.decode(errors='replace').strip()}")
    schema = pa.ipc.open_stream(done.stdout).schema
    return pa.schema([pa.field(one.name, asked.field("person").type if one.name == "person" else _decoded(one.type)) for one in schema])


def _decoded(kind: pa.DataType) -> pa.DataType:
    return kind.value_type if pa.types.is_dictionary(kind) else kind


def _through(command: list[str], asked: pa.Schema, answered: pa.Schema):
    """What runs on an executor, once for each partition.

    Two pipes are written and read at once: a thread of its own feeds kosh, so that neither side waits for the other with full hands.
    """

    def partition(batches):
        first = next(batches, None)
        if first is None:
            return
        kosh = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        said: list[bytes] = []
        failed: list[BaseException] = []
        rows = {"sent": 0, "answered": 0}

        def feed():
            try:
                with kosh.stdin, pa.ipc.new_stream(kosh.stdin, asked) as sink:
                    batch = first
                    while batch is not None:
                        sink.write_batch(pa.RecordBatch.from_arrays([column.cast(field.type) for column, field in zip(batch.columns, asked)], schema=asked))
                        rows["sent"] += batch.num_rows
                        batch = next(batches, None)
            except (BrokenPipeError, pa.ArrowInvalid, OSError) as error:
                # Kosh has stopped reading. Why it did, it says itself; this counts only if it says nothing.
                failed.append(error)
            except BaseException as error:  # raised again where the answers are read
                failed.append(error)
                kosh.kill()

        def listen():
            for line in kosh.stderr:
                said.append(line)
                del said[:-50]

        threads = [threading.Thread(target=each, daemon=True) for each in (feed, listen)]
        for thread in threads:
            thread.start()
        try:
            try:
                for batch in pa.ipc.open_stream(kosh.stdout):
                    rows["answered"] += batch.num_rows
                    yield _plain(batch, answered)
                while kosh.stdout.read(1 << 20):
                    pass
            except pa.ArrowInvalid as error:
                failed.append(error)
            code = kosh.wait()
            for thread in threads:
                thread.join()
            if code != 0 or failed or rows["sent"] != rows["answered"]:
                why = b"".join(said).decode(errors="replace").strip() or "; ".join(map(str, failed)) or f"{rows['answered']} answers to {rows['sent']} rows"
                raise RuntimeError(f"{shlex.join(command)} ended with {code}: {why}")
        finally:
            if kosh.poll() is None:
                kosh.kill()
                kosh.wait()

    return partition


def _plain(batch: pa.RecordBatch, answered: pa.Schema) -> pa.RecordBatch:
    columns = [column.dictionary_decode() if isinstance(column, pa.DictionaryArray) else column for column in batch.columns]
    return pa.RecordBatch.from_arrays([column.cast(field.type) for column, field in zip(columns, answered)], schema=answered)


def _read(spark: SparkSession, path: str) -> DataFrame:
    return spark.read.parquet(path) if path.rstrip("/").endswith((".parquet", ".pq")) else spark.read.csv(path, header=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Screens journeys on a cluster.")
    parser.add_argument("--journeys", required=True, help="Parquet (by its name) or CSV with a header: person, entered, left, state, facts")
    parser.add_argument("--people", help="facts of persons, by person")
    parser.add_argument("--out", required=True, help="a folder of Parquet that is not there yet")
    parser.add_argument("--to", required=True)
    parser.add_argument("--topics", required=True)
    parser.add_argument("--on")
    parser.add_argument("--partitions", type=int, help="as Spark decides when left out")
    parser.add_argument("--kosh", default="kosh", help="the command, as it is called on every executor")
    parser.add_argument("options", nargs="*", help="after --: further options of kosh screen")
    told = parser.parse_args()
    command = [*shlex.split(told.kosh), "screen", "-", "--to", told.to, "--topics", told.topics, *(["--on", told.on] if told.on else []), *told.options]
    spark = SparkSession.builder.appName("kosh screen").getOrCreate()
    journeys = _read(spark, told.journeys)
    if told.people:
        journeys = journeys.join(_read(spark, told.people), "person", "left")
    screen(journeys, command, told.partitions).write.parquet(told.out)
    spark.stop()


if __name__ == "__main__":
    main()
