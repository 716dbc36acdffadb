import { day } from '@kosh/norms'
import { describe, expect, it } from 'vitest'
import { pastedDay, readTypedDay, typedFrom } from './typed-day.js'

const typed = (text: string) => {
  const [date = '', month = '', year = ''] = text.split(' ')
  return { day: date, month, year }
}

describe('a typed day', () => {
  it('is read whatever the leading zeros', () => {
    expect(readTypedDay(typed('5 1 2027'))).toEqual({ ok: true, day: day('2027-01-05') })
    expect(readTypedDay(typed('05 01 2027'))).toEqual({ ok: true, day: day('2027-01-05') })
    expect(readTypedDay(typed('29 2 2028'))).toEqual({ ok: true, day: day('2028-02-29') })
  })

  it('says which fields are wrong and why', () => {
    expect(readTypedDay(typed('31 11 2026'))).toMatchObject({ fault: { code: 'noSuchDay', in: ['day', 'month'], month: 11, most: 30 } })
    expect(readTypedDay(typed('29 2 2027'))).toMatchObject({ fault: { code: 'noSuchDay', most: 28 } })
    expect(readTypedDay(typed('1 13 2026'))).toMatchObject({ fault: { code: 'noSuchMonth', in: ['month'] } })
    expect(readTypedDay({ day: '1', month: '', year: '' })).toMatchObject({ fault: { code: 'missing', in: ['month', 'year'] } })
    expect(readTypedDay(typed('1 dec 2026'))).toMatchObject({ fault: { code: 'notNumber', in: ['month'] } })
    expect(readTypedDay(typed('1 12 26'))).toMatchObject({ fault: { code: 'yearNeedsFour', in: ['year'] } })
    expect(readTypedDay(typed('1 12 1826'))).toMatchObject({ fault: { code: 'tooEarly' } })
    expect(readTypedDay(typed('1 12 2926'))).toMatchObject({ fault: { code: 'tooLate' } })
  })
})

describe('a pasted day', () => {
  it.each(['2026-12-05', '05.12.2026', '5/12/2026', ' 5 12 2026 ', '05-12-2026', '05.12.2026.'])('takes %s', text => {
    expect(pastedDay(text)).toEqual({ day: '5', month: '12', year: '2026' })
  })

  it.each(['12.2026', 'tomorrow', '2026', '05.12.26'])('leaves %s to the field', text => {
    expect(pastedDay(text)).toBeUndefined()
  })

  it('comes back from a request', () => {
    expect(typedFrom('2027-01-13')).toEqual({ day: '13', month: '1', year: '2027' })
    expect(typedFrom(undefined)).toEqual({ day: '', month: '', year: '' })
  })
})
