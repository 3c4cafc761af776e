"""Makes situations by chance, one a line as JSON: the same for the same seed and number, wherever they are made.

    python3 situations.py 1000000 > situations.jsonl

Places and platforms are those of the data; every fact is left out now and then, as people do. With --bad N about one line in
N cannot be read, so that what happens to such lines is seen too.
"""

import argparse
import json
import pathlib

MASK = (1 << 64) - 1

WORDS = {
    "image": ["authentic", "altered", "fabricated"],
    "origin": ["victim", "uploader_with_consent", "covert", "coerced", "stolen", "synthetic"],
    "audience": ["public", "group", "one_person"],
    "context": ["private", "commercial"],
    "depicts": ["nudity", "sexual_act", "intimate_parts", "underwear"],
    "identifiable": ["to_others", "to_self_only"],
    "online": ["still", "removed"],
}
RELATIONS = ["partner", "former_partner", "family", "friend", "colleague", "classmate", "stranger"]
CONDUCT = ["disclosure", "threat", "extortion", "recording", "fabrication", "redistribution"]
GOALS = ["remove", "punish", "stop_contact", "compensation", "anonymity"]
BAD = ['{"victim":{"location":"Spian"}}', '{"victim":', '{"imag":"authentic"}', "[]", '{"hosts":["redit"]}']


class Chance:
    """Numbers by chance from a seed (SplitMix64), the same in every version of every language."""

    def __init__(self, seed, number):
        self.state = (seed * 0x9E3779B97F4A7C15 + number * 0xD1B54A32D192ED03) & MASK
        self.below(1)

    def below(self, limit):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        return (mixed ^ (mixed >> 31)) % limit

    def one(self, values):
        return values[self.below(len(values))]

    def happens(self, of):
        """True in all but one of so many cases."""
        return self.below(of) != 0


class Situations:
    def __init__(self, data, seed=1, bad=0):
        self.seed, self.bad = seed, bad
        files = sorted(pathlib.Path(data, "jurisdictions").glob("*/*.yaml"))
        # A place that fills several files has one that bears its code alone.
        self.places = [path.stem for path in files if "." not in path.stem and path.stem != "EU"]
        self.platforms = sorted(path.stem for path in pathlib.Path(data, "platforms").glob("*.yaml"))

    def line(self, number):
        """The line of this number, from one."""
        chance = Chance(self.seed, number)
        if self.bad and chance.below(self.bad) == 0:
            return chance.one(BAD)
        return json.dumps(self.situation(chance), separators=(",", ":"))

    def situation(self, chance):
        facts = {"victim": self.person(chance), "uploader": self.person(chance)}
        if chance.happens(3):
            facts["uploader"]["relation"] = chance.one(RELATIONS)
        if chance.happens(4):
            facts["victim"]["age_at_image"] = chance.one([13, 16, 17, "adult", "adult"])
        facts["hosts"] = [self.host(chance) for _ in range(1 + chance.below(2))]
        facts["conduct"] = [chance.one(CONDUCT)]
        for fact, words in WORDS.items():
            if chance.happens(3):
                facts[fact] = chance.one(words)
        dates = {"disclosed": f"2026-{1 + chance.below(10):02}-{1 + chance.below(28):02}"}
        if chance.happens(2):
            dates["discovered"] = chance.one(["2026-11", "2026-11-01", "2026-11-15"])
        facts["dates"] = dates
        if chance.happens(2):
            facts["goals"] = [chance.one(GOALS)]
        return facts

    def person(self, chance):
        person = {}
        if chance.happens(8):
            person["location"] = chance.one(self.places)
        if chance.happens(3):
            person["residence"] = person.get("location", "unknown")
        if chance.happens(3):
            person["nationality"] = [chance.one(self.places)[:2]]
        if chance.happens(4):
            person["age"] = chance.one(["adult", 19, 30, 45])
        return person

    def host(self, chance):
        if chance.happens(5):
            return {"platform": chance.one(self.platforms)}
        return chance.one([{"kind": "unknown"}, "example.org", {"establishment": chance.one(self.places)}])


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--bad", type=int, default=0)
    parser.add_argument("--data", default=here.parents[1] / "Data")
    given = parser.parse_args()
    situations = Situations(given.data, given.seed, given.bad)
    for number in range(1, given.count + 1):
        print(situations.line(number))


if __name__ == "__main__":
    main()
