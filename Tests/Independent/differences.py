"""Where a calendar rightly differs from the package `holidays`, and why.

Each difference changes the package's days of one year, a map from day to name, and gives its reason. Compared are the public
holidays from Monday to Saturday; days that a calendar marks as unsettled, and closing days, are not.
"""

import datetime

from dateutil.easter import easter

# The package's country and subdivision for each calendar; India is left out: its courts' lists are not in the data.
PACKAGE = {code: (code, None) for code in "ES FR DE IT IE AT NL US CA AU NZ JP KR MX BR AR CO CH".split()}
PACKAGE |= {"GB-EAW": ("GB", "ENG"), "GB-SCT": ("GB", "SCT"), "GB-NIR": ("GB", "NIR")}
PACKAGE |= {
    code: tuple(code.split("-"))
    for code in """US-CA US-NY US-TX US-WA US-DC CA-BC CA-QC AU-NSW AU-VIC CH-ZH CH-BE CH-GE DE-BW DE-BY DE-BE DE-BB DE-HB DE-HH
    DE-HE DE-MV DE-NI DE-NW DE-RP DE-SL DE-SN DE-ST DE-SH DE-TH""".split()
}


def without(*words):
    """Leaves out the holidays with one of these words in their names; two on one day stand with `; ` between them."""
    def named(name):
        return all(any(word in part for word in words) for part in name.split("; "))
    return lambda days, year: {day: name for day, name in days.items() if not named(name)}


def without_days(*texts):
    """Leaves out these days, of every year (`12-26`) or of one (`2026-11-09`)."""
    return lambda days, year: {
        day: name for day, name in days.items() if str(day) not in texts and str(day)[5:] not in texts}


def with_days(find, since=2015, until=2035):
    """Adds the day that a function finds for a year, from one year to another."""
    return lambda days, year: days | ({find(year): "added"} if since <= year <= until else {})


def fixed(month, day):
    return lambda year: datetime.date(year, month, day)


def weekday(number, month, first_day):
    """The first such weekday (Monday is 0) of a month on or after a day."""
    def find(year):
        day = datetime.date(year, month, first_day)
        return day + datetime.timedelta((number - day.weekday()) % 7)
    return find


def easter_plus(days):
    return lambda year: easter(year) + datetime.timedelta(days)


def after_sunday(month, day):
    """The day, or the Monday after it when it is a Sunday."""
    def find(year):
        found = datetime.date(year, month, day)
        return found + datetime.timedelta(found.weekday() == 6)
    return find


def observed(year, month, day):
    """The Friday before a Saturday, the Monday after a Sunday, else the day."""
    found = datetime.date(year, month, day)
    return found + datetime.timedelta({5: -1, 6: 1}.get(found.weekday(), 0))


EASTER_MONDAY = (with_days(easter_plus(1)), "a holiday by the act on interpretation, not by the law of labour")
BOXING_DAY = (with_days(fixed(12, 26)), "a holiday by the act on interpretation or procedure")

# Days that a decree made days without work and not holidays; the calendar has them as closing days.
WITHOUT_WORK = """2018-04-30 2018-12-24 2018-12-31 2019-07-08 2019-08-19 2019-10-14 2025-05-02 2025-08-15 2025-11-21
2026-03-23 2026-07-10 2026-12-07""".split()

DIFFERENCES = {
    "US-WA": [
        (lambda days, year: {
            day: name for day, name in days.items()
            if day.weekday() < 5 or "Day" not in name or (day.month, day.day) not in {(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)}
        }, "the act puts the Friday in place of the Saturday"),
        (without_days("2021-06-18", "2021-06-19"), "Juneteenth is a state holiday since 2022"),
    ],
    "US-NY": [
        (lambda days, year: {
            day: name for day, name in days.items() if "(observed)" not in name or day.weekday() == 0
        }, "the act moves Sundays, not Saturdays"),
        (without("Susan B. Anthony"), "a day of observance, not a public holiday"),
    ],
    "US-TX": [
        (without("(observed)"), "the act moves none"), (without("Cesar Chavez"), "optional"),
        (without("Good Friday"), "optional"),
    ],
    "US-CA": [
        (without("Susan B. Anthony", "Diwali"), "no judicial holidays"),
        (without_days("2021-06-18", "2021-06-19", "2022-06-20"), "the first years of Juneteenth: not yet a judicial holiday"),
        (with_days(lambda year: observed(year, 2, 12)), "Lincoln Day is a judicial holiday"),
        (with_days(fixed(2, 12)), "Lincoln Day is a judicial holiday"),
        (with_days(lambda year: observed(year, 3, 31)), "a Saturday is kept on the Friday by the courts"),
        (with_days(weekday(4, 9, 22), since=2022), "Native American Day is a judicial holiday since 2022"),
        (with_days(weekday(0, 10, 8), until=2021), "Columbus Day was one until 2021"),
    ],
    "CA": [
        (without("(observed)"), "the act on interpretation moves none but 1 July"), EASTER_MONDAY,
        (with_days(weekday(0, 5, 18)), "Victoria Day"), (with_days(after_sunday(7, 1)), "2 July for a Sunday"),
        (with_days(fixed(9, 30), since=2021), "added to the act in 2021"),
        (with_days(weekday(0, 10, 8)), "Thanksgiving, by proclamation"), (with_days(fixed(11, 11)), "Remembrance Day"),
    ],
    "CA-BC": [
        (without("(observed)"), "the act on interpretation moves none but 1 July"), EASTER_MONDAY, BOXING_DAY,
        (with_days(after_sunday(7, 1)), "2 July for a Sunday"),
        (without_days("2022-09-19"), "a day for public offices only, as far as was read"),
        (with_days(fixed(9, 30), since=2021), "a public holiday set by the federal parliament, since 2021"),
    ],
    "CA-QC": [
        (without("(observed)"), "moved for wages; the act on interpretation moves 1 July only"), EASTER_MONDAY, BOXING_DAY,
        (with_days(fixed(1, 2)), "a holiday by the code of procedure"), (with_days(after_sunday(7, 1)), "2 July for a Sunday"),
    ],
    "AU-VIC": [
        (lambda days, year: without("AFL")(days, year) if year > 2025 else days, "set each year; a guess later than 2025"),
    ],
    "NL": [
        (with_days(fixed(5, 5)), "every year by the act on periods; every fifth for wages"),
        (without("Good Friday"), "no holiday, but the act on periods treats it as one: a closing day in the calendar"),
    ],
    "CH": [(without("New Year", "Ascension", "Christmas"), "by the law of every canton, not of the federation")],
    "KR": [
        (lambda days, year: without("Election")(days, year) if year > 2028 else days, "hang on terms of office"),
    ],
    "AR": [
        (without("Maundy"), "a day without work, not a holiday: a closing day in the calendar"),
        (without_days(*WITHOUT_WORK), "days without work by decree, not holidays: closing days in the calendar"),
        (with_days(fixed(9, 2), since=2022, until=2022), "DNU 573/2022"),
        (with_days(fixed(10, 10), since=2025, until=2025), "moved by Resolución JGM 139/2025"),
    ],
}
