"""Loads an export with other people's code: Frictionless, RDFLib, PyLD, SQLite and the csv module.

Usage: export.py FOLDER   (a folder made by `amparo export`)
"""

import csv
import hashlib
import json
import pathlib
import sqlite3
import sys

from frictionless import Package
from pyld import jsonld
from rdflib import RDF, Graph, Namespace

SCHEMA = Namespace("https://schema.org/")
ELI = Namespace("http://data.europa.eu/eli/ontology#")


def check(holds, what):
    """Ends with what is wrong."""
    if not holds:
        sys.exit(f"wrong: {what}")


def rows_of_csv(path, fields):
    """The rows as values: numbers as numbers, what is empty as nothing."""
    numbers = [field["type"] == "integer" for field in fields]
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.reader(file, strict=True)
        head = next(reader)
        check(head == [field["name"] for field in fields], f"the columns of {path.name}")
        return [
            tuple((int(cell) if number else cell) if cell else None for cell, number in zip(row, numbers, strict=True))
            for row in reader
        ]


def database(folder):
    """The database of the folder, else the one that its script makes."""
    file = folder / "amparo.sqlite"
    if file.exists():
        return sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    made = sqlite3.connect(":memory:")
    made.executescript((folder / "amparo.sql").read_text(encoding="utf-8"))
    return made


def tables(folder, package):
    """CSV, JSON and the database hold the same rows in the same order."""
    whole = json.loads((folder / "amparo.json").read_text(encoding="utf-8"))
    base = database(folder)
    check(base.execute("PRAGMA integrity_check").fetchone() == ("ok",), "the database")
    check(base.execute("PRAGMA foreign_key_check").fetchall() == [], "references in the database")
    about = dict(base.execute("SELECT name, value FROM about"))
    check("sha256:" + about["digest"] == package["id"], "the digest in the database")
    check("sha256:" + whole["data"]["digest"] == package["id"], "the digest in JSON")
    count = 0
    for resource in package["resources"]:
        content = (folder / resource["path"]).read_bytes()
        check(len(content) == resource["bytes"], f"the size of {resource['path']}")
        digest = "sha256:" + hashlib.sha256(content).hexdigest()
        check(digest == resource["hash"], f"the digest of {resource['path']}")
        if "schema" not in resource:
            continue
        name = resource["name"]
        rows = rows_of_csv(folder / resource["path"], resource["schema"]["fields"])
        check(rows == [tuple(row.values()) for row in whole["tables"][name]], f"{name} in JSON")
        key = ", ".join(f'"{column}"' for column in resource["schema"]["primaryKey"])
        stored = base.execute(f'SELECT * FROM "{name}" ORDER BY rowid').fetchall()
        check(rows == stored, f"{name} in the database")
        distinct = base.execute(f'SELECT count(*) FROM (SELECT DISTINCT {key} FROM "{name}")')
        check(distinct.fetchone() == (len(rows),), f"the key of {name}")
        count += len(rows)
    return count


def linked(folder, laws):
    """Two readers of JSON-LD see the same graph, with a Legislation for every law."""
    text = (folder / "amparo.jsonld").read_text(encoding="utf-8")
    graph = Graph().parse(data=text, format="json-ld")
    quads = jsonld.normalize(json.loads(text), {"algorithm": "URDNA2015", "format": "application/n-quads"})
    check(len(graph) == len(quads.splitlines()), "the graph is read in one way only")
    nodes = set(graph.subjects(RDF.type, SCHEMA.Legislation))
    found = {str(value) for node in nodes for value in graph.objects(node, SCHEMA.identifier)}
    check(found == laws, "a Legislation for every law")
    for node in graph.subjects(RDF.type, ELI.LegalResourceSubdivision):
        act = graph.value(node, ELI.is_part_of)
        check((act, RDF.type, ELI.LegalResource) in graph and "/eli/" in str(act), f"the act of {node}")
    for node in nodes:
        for place in graph.objects(node, SCHEMA.legislationJurisdiction):
            check(graph.value(place, SCHEMA.identifier) is not None, f"the place of {node}")
    return len(graph)


def main():
    """Everything; the first thing that is wrong ends it."""
    folder = pathlib.Path(sys.argv[1])
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    report = Package(str(folder / "datapackage.json")).validate()
    check(report.valid, report.flatten(["name", "rowNumber", "fieldName", "message"]))
    count = tables(folder, package)
    with open(folder / "laws.csv", encoding="utf-8", newline="") as file:
        laws = {row["id"] for row in csv.DictReader(file)}
    triples = linked(folder, laws)
    print(f"{count} rows, {triples} triples: nothing is wrong")


if __name__ == "__main__":
    main()
