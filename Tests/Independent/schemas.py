"""The schemas for editors, tried by somebody else's validator.

    python3 Tests/Independent/schemas.py AMPARO data            every file of Data/ is taken
    python3 Tests/Independent/schemas.py AMPARO bad             every file of Tests/Independent/bad is refused, at the path it names
    python3 Tests/Independent/schemas.py AMPARO answers         the answers to all scenarios are as `amparo schema answer` says
    python3 Tests/Independent/schemas.py AMPARO cases FILE      files changed in one place, with the validator's verdict, for SchemaVerdictTests

AMPARO is the built command. Files are read as editors read them: YAML 1.2, core schema.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
KINDS = {"jurisdictions": "place", "instruments": "instrument", "bodies": "body", "platforms": "platform",
         "calendars": "calendar", "scenarios": "scenario", "languages": "phrasebook"}


class Core(yaml.SafeLoader):
    """YAML 1.2's core schema: truth values, numbers and nothing; days stay texts."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, starts in [
        ("bool", r"^(true|True|TRUE|false|False|FALSE)$", "tTfF"),
        ("int", r"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", "-+0123456789"),
        ("float", r"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)$", "-+.0123456789"),
        ("null", r"^(~|null|Null|NULL|)$", ["~", "n", "N", ""])]:
    Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), list(starts))


def load(path, loader=Core):
    return yaml.load(path.read_text(), loader)


def kind_of(path):
    return "places" if path.name.endswith(".places.yaml") else KINDS[path.relative_to(ROOT / "Data").parts[0]]


def run(amparo, *arguments, text=None):
    return subprocess.run([amparo, *arguments], input=text, capture_output=True, text=True, check=True, cwd=ROOT).stdout


def validators(amparo):
    result = {}
    for kind in set(KINDS.values()) | {"places", "situation", "answer"}:
        schema = json.loads(run(amparo, "schema", kind))
        jsonschema.Draft7Validator.check_schema(schema)
        result[kind] = jsonschema.Draft7Validator(schema, format_checker=jsonschema.Draft7Validator.FORMAT_CHECKER)
    return result


def reasons(error):
    """The innermost reasons of an error, each with the path that it is about."""
    if not error.context:
        return [("/".join(map(str, error.absolute_path)), error.message)]
    return [reason for inner in error.context for reason in reasons(inner)]


def check_data(valid):
    wrong = 0
    files = sorted((ROOT / "Data").rglob("*.yaml"))
    for path in files:
        for error in valid[kind_of(path)].iter_errors(load(path)):
            wrong += 1
            print(path.relative_to(ROOT), *reasons(error)[0])
    print(f"{len(files)} files, {wrong} errors")
    return wrong


def check_bad(valid):
    """The first line of a bad file says its kind, the path that is wrong and a word of the reason."""
    wrong = 0
    files = sorted((ROOT / "Tests/Independent/bad").glob("*.yaml"))
    for path in files:
        kind, place, word = re.match(r"# (\S+) (\S+) (.*)", path.read_text()).groups()
        found = [reason for error in valid[kind].iter_errors(load(path)) for reason in reasons(error)]
        if not any(("/" + at == place) and word in message for at, message in found):
            wrong += 1
            print(path.name, found)
    print(f"{len(files)} bad files, {wrong} not refused for their reason")
    return wrong


def check_answers(amparo, valid):
    wrong = 0
    files = sorted((ROOT / "Data/scenarios").glob("*.yaml"))
    for path in files:
        scenario = load(path)
        for error in valid["situation"].iter_errors(scenario["given"]):
            wrong += 1
            print(path.name, "given", *reasons(error)[0])
        for flags in [[], ["--all", "--language", "es"], ["--redact"]]:
            answer = json.loads(run(
                amparo, "ask", "--situation", "-", "--today", str(scenario["today"]), "--format", "json", *flags,
                text=json.dumps(scenario["given"])))
            for error in valid["answer"].iter_errors(answer):
                wrong += 1
                print(path.name, *flags, *reasons(error)[0])
    print(f"{len(files)} scenarios, {wrong} errors")
    return wrong


def thinned(node, path):
    """A copy with only that element of each list on the way, and one element of every other list."""
    if isinstance(node, list):
        keep = node[path[0]:path[0] + 1] if path else node[:1]
        return [thinned(element, path[1:]) for element in keep]
    if isinstance(node, dict):
        return {key: thinned(value, path[1:] if path and path[0] == key else [])
                if isinstance(value, dict) or (path and path[0] == key) or key in ("laws", "bodies", "holidays", "time", "reach")
                else value for key, value in node.items()}
    return node


def places_in(node, path=()):
    """Every key of every map, with a name for where it stands."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*path, key), value
            yield from places_in(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places_in(value, (*path, index))


# Where the name of a place may stand: which names there are is for the reader alone.
NAMES = {"location", "residence", "location_at_act", "nationality", "establishment", "hosted_in", "aboard", "prior_judgment"}


def changes(key, value):
    yield "without", None
    yield "misspelt", (key + "x", value)
    yield "a map", (key, {"zz": "zz"})
    yield "a list", (key, [["zz"]])
    if isinstance(value, str):
        yield "nothing", (key, "")
    if key in NAMES:
        return
    if isinstance(value, str):
        yield "another word", (key, value + "x")
    elif isinstance(value, list) and value and isinstance(value[0], str):
        yield "another word in the list", (key, [value[0] + "x"])
    elif isinstance(value, dict):
        yield "a text", (key, "zz")


def write_cases(valid, target):
    """One change a file, at every kind of place once or twice; scalars as texts, as the reader takes them."""
    seen, count = {}, 0
    with open(target, "w") as output:
        for path in sorted((ROOT / "Data").rglob("*.yaml")):
            kind = kind_of(path)
            if kind in ("phrasebook", "places"):
                continue
            whole = load(path, yaml.BaseLoader)
            for where, value in places_in(whole):
                name = (kind, *[part for part in where[-3:] if isinstance(part, str)])
                for what, change in changes(where[-1], value):
                    seen[name, what] = seen.get((name, what), 0) + 1
                    if seen[name, what] > 2:
                        continue
                    document = thinned(copy.deepcopy(whole), list(where))
                    at = document
                    for part in where[:-1]:
                        at = at[0 if isinstance(part, int) else part]
                    del at[where[-1]]
                    if change:
                        at[change[0]] = change[1]
                    verdict = "taken" if valid[kind].is_valid(document) else "refused"
                    note = "/".join(map(str, where)) + ": " + what
                    output.write("\t".join([kind, verdict, str(path.relative_to(ROOT)), note,
                                            json.dumps(document, ensure_ascii=False)]) + "\n")
                    count += 1
    print(f"{count} cases")
    return 0


def main():
    amparo = str(pathlib.Path(sys.argv[1]).resolve())
    valid = validators(amparo)
    match sys.argv[2:]:
        case ["data"]:
            return check_data(valid)
        case ["bad"]:
            return check_bad(valid)
        case ["answers"]:
            return check_answers(amparo, valid)
        case ["cases", target]:
            return write_cases(valid, target)
    print(__doc__)
    return 64


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
