"""Writes random periods and holidays, reckoned without Amparo's code, for IndependentTests to compare.

Usage: dates.py OUTPUT [CASES_PER_REGIME]
"""

import datetime
import pathlib
import random
import sys

import holidays
import yaml
from dateutil.relativedelta import relativedelta

from differences import DIFFERENCES, PACKAGE

YEARS = range(2015, 2036)
DAY = datetime.timedelta(days=1)
CALENDARS = pathlib.Path(__file__).resolve().parents[2] / "Data" / "calendars"

# name, first day counts, months from the first day counted, roll, days of the week off, country of the holidays
REGIMES = [
    ("rolling-DE", False, False, True, {5, 6}, "DE"),
    ("rolling-FR", False, False, True, {5, 6}, "FR"),
    ("rolling-US", False, False, True, {5, 6}, "US"),
    ("rolling-GB", False, False, True, {5, 6}, "GB"),
    ("plain", False, False, False, {5, 6}, None),
    ("included", True, False, False, {5, 6}, None),
    ("sundays-IT", False, False, True, {6}, "IT"),
    ("first-day-JP", False, True, True, {5, 6}, "JP"),
    ("first-day-KR", False, True, True, {5, 6}, "KR"),
    ("limitation", True, True, False, {5, 6}, None),
]
UNITS = [("day", 120), ("week", 30), ("month", 60), ("year", 10), ("working_day", 60)]


def package(country, subdivision=None):
    """The public holidays of the package, by day."""
    return holidays.country_holidays(country, subdiv=subdivision, years=list(YEARS), language="en_US")


def last_day(event, count, unit, included, from_first_day, off):
    """The last day of a period before anything moves it, by dateutil."""
    first = event if included else event + DAY
    if unit == "day":
        return first + (count - 1) * DAY
    if unit == "week":
        return first + (7 * count - 1) * DAY
    if unit == "working_day":
        day, left = first - DAY, count
        while left:
            day += DAY
            left -= not off(day)
        return day
    length = relativedelta(months=count) if unit == "month" else relativedelta(years=count)
    if not included and not from_first_day:
        return event + length
    # The day before the one that corresponds to the first day; where there is none, the month's last day.
    corresponding = first + length
    return corresponding - DAY if corresponding.day == first.day else corresponding


def write_cases(out, number):
    chance = random.Random(19480725)
    for name, included, from_first_day, roll, week, country in REGIMES:
        free = package(country) if country else {}
        off = lambda day: day.weekday() in week or day in free
        dates = " ".join(str(day) for day in sorted(free))
        print("regime", name, int(included), int(from_first_day), int(roll), int(5 in week), file=out)
        print("dates", dates, file=out)
        for _ in range(number):
            event = datetime.date(2015, 1, 1) + chance.randrange(3650) * DAY
            unit, most = chance.choice(UNITS)
            if unit == "working_day" and not roll:
                unit, most = "day", 120
            count = chance.randint(1, most)
            end = last_day(event, count, unit, included, from_first_day, off)
            while roll and off(end):
                end += DAY
            print(event, count, unit, end, file=out)


def is_settled(entry):
    return entry.get("strength") != "arguable" and entry.get("kind") != "closing_day"


def write_calendars(out):
    """The rules of each calendar that are settled, and its weekdays off by the package, with the known differences."""
    files = {path.stem: yaml.load(path.read_text(), yaml.BaseLoader) for path in sorted(CALENDARS.glob("*.yaml"))}
    for code, calendar in files.items():
        print("calendar", code, calendar.get("within", "-"), ",".join(calendar.get("without", [])) or "-", file=out)
        for rule in filter(is_settled, calendar["holidays"]):
            shifts = lambda key: ";".join(
                ",".join(shift["if"]) + ">" + shift["to"] for shift in filter(is_settled, rule.get(key, [])))
            cells = [
                rule["id"], rule.get("kind", "public_holiday"), rule.get("from", ""), rule.get("to", ""),
                ",".join(rule.get("not_in", [])), rule.get("day", ""), " ".join(rule.get("dates", [])),
                shifts("moves"), shifts("adds"),
            ]
            print("rule", "|".join(cells), file=out)
    for code, calendar in files.items():
        if code not in PACKAGE:
            continue
        free = package(*PACKAGE[code])
        for year in range(int(calendar["years"]["from"]), int(calendar["years"]["to"]) + 1):
            days = {day: name for day, name in free.items() if day.year == year}
            for change, _ in DIFFERENCES.get(code, []):
                days = change(days, year)
            # Sundays are off anyway, and the package lists some of them as holidays.
            weekdays = sorted(day for day in days if day.weekday() < 6)
            print("holidays", code, year, " ".join(str(day) for day in weekdays), file=out)


if __name__ == "__main__":
    with open(sys.argv[1], "w") as output:
        write_calendars(output)
        write_cases(output, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
