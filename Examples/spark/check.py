"""Checks that Spark gives the bytes of a single run, also when processes are killed on the way.

    python3 check.py --amparo ../../.build/release/amparo            a few thousand situations
    python3 check.py --amparo ../../.build/release/amparo 1000000    a million

A single run's output is cut where the partitions begin, and the SHA-256 of every piece is compared. Nothing is stored but
the situations, in a folder that goes away.
"""

import argparse
import hashlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time

from situations import Situations

HERE = pathlib.Path(__file__).resolve().parent
TODAY = "2026-11-22"


def single_run(amparo, file, parts):
    """The digests of the pieces of a single run that are as long as the parts."""
    # An answer is some hundred kilobytes: read eight at a time, as is usual, reading costs more than answering.
    run = subprocess.Popen(
        [amparo, "batch", file, "--today", TODAY], bufsize=1 << 20, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    digests = []
    for part in parts:
        sha = hashlib.sha256()
        for _ in range(part["lines"]):
            sha.update(run.stdout.readline())
        digests.append(sha.hexdigest())
    rest = run.stdout.read()
    assert run.wait() in (0, 65), f"the single run ended with {run.returncode}"
    assert rest == b"", "the single run has more lines than the parts"
    return digests


def spread(amparo, file, parts, kill=()):
    """The parts as Spark answers them, and what was killed meanwhile."""
    # So much of the name of its file the system keeps of a process.
    batch = pathlib.Path(amparo).name[:15]
    run = subprocess.Popen(
        [sys.executable, HERE / "spread.py", file, "--amparo", amparo, "--today", TODAY, "--parts", str(parts)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    killed = []
    killer = threading.Thread(target=kill_below, args=(run, batch, kill, killed))
    killer.start()
    output = run.communicate()[0]
    killer.join()
    assert run.returncode == 0, f"spread.py ended with {run.returncode}"
    return [json.loads(line) for line in output.splitlines()], killed


def kill_below(run, called, kill, killed):
    """Kills one process of each kind that is at work below a run, one after another; a batch is known by its name."""
    for kind in kill:
        while run.poll() is None:
            batches = [process for process in descendants(run.pid) if name(process) == called]
            # The shell is the parent of a batch, and the worker of Python the shell's.
            victims = batches if kind == "batch" else [parent(parent(process)) for process in batches]
            # What has used some time is past its start and in the middle of its lines.
            busy = [victim for victim, batch in zip(victims, batches) if victim > 1 and seconds(batch) > 0.3]
            if busy:
                os.kill(busy[0], signal.SIGKILL)
                killed.append(kind)
                time.sleep(2)
                break
            time.sleep(0.02)


def stat(process):
    try:
        text = pathlib.Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return None
    # The name stands in parentheses and may hold anything.
    return text[text.index("(") + 1 : text.rindex(")")], text[text.rindex(")") + 2 :].split()


def name(process):
    found = stat(process)
    return found[0] if found else ""


def parent(process):
    found = stat(process)
    return int(found[1][1]) if found else 0


def seconds(process):
    """How much processor time a process has used."""
    found = stat(process)
    return (int(found[1][11]) + int(found[1][12])) / os.sysconf("SC_CLK_TCK") if found else 0


def descendants(root):
    parents = {int(path.name): parent(int(path.name)) for path in pathlib.Path("/proc").glob("[0-9]*")}
    below = {root}
    while True:
        more = {process for process, above in parents.items() if above in below} - below
        if not more:
            return sorted(below - {root})
        below |= more


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", type=int, nargs="?", default=4000)
    parser.add_argument("--amparo", required=True)
    parser.add_argument("--parts", type=int)
    given = parser.parse_args()
    amparo = str(pathlib.Path(given.amparo).resolve())
    wanted = given.parts or max(4, given.count // 8000)

    with tempfile.TemporaryDirectory() as folder:
        file = str(pathlib.Path(folder, "situations.jsonl"))
        situations = Situations(HERE.parents[1] / "Data", bad=500)
        with open(file, "w") as lines:
            for number in range(1, given.count + 1):
                print(situations.line(number), file=lines)

        start = time.monotonic()
        parts, _ = spread(amparo, file, wanted)
        print(f"Spark: {len(parts)} parts, {time.monotonic() - start:.0f} s")
        assert sum(part["lines"] for part in parts) == given.count, "lines were lost"

        start = time.monotonic()
        digests = single_run(amparo, file, parts)
        size = sum(part["bytes"] for part in parts)
        print(f"single run: {given.count} answers, {size} bytes, {time.monotonic() - start:.0f} s")
        assert [part["sha256"] for part in parts] == digests, "Spark's bytes are not those of the single run"

        start = time.monotonic()
        again, killed = spread(amparo, file, wanted, kill=("batch", "worker"))
        repeated = [part["part"] for part in again if part["attempt"] > 0]
        print(f"killed: {', '.join(killed)}; parts answered again: {repeated}, {time.monotonic() - start:.0f} s")
        assert killed == ["batch", "worker"], "the run was over before a process could be killed"
        assert repeated, "what was killed was not repeated"
        assert [part["sha256"] for part in again] == digests, "after a kill the bytes are others"
    print("The bytes are the same.")


if __name__ == "__main__":
    main()
