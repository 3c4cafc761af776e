"""Answers situations with Apache Spark: every partition through one `amparo batch`, the order kept.

    python3 spread.py situations.jsonl --amparo ../../.build/release/amparo --today 2026-11-22

Prints one line for each partition: how many answers, how many bytes, and their SHA-256. A million answers are some ten to a
hundred gigabytes, so they are kept only when asked for: --out FOLDER writes them as compressed parts, which one after another
(`zcat FOLDER/part-*`) are what a single run prints.
"""

import argparse
import hashlib
import json
import os
import shlex
import sys

from pyspark import SparkConf, SparkContext, TaskContext


def numbered(starts):
    """Puts before the lines of a partition the number of its first line in the whole input."""

    def lines(index, part):
        yield str(starts[index])
        yield from part

    return lines


def command(amparo, today, options):
    """What a partition is piped through.

    The first line that comes is the number of the next. Exit code 65 says that a line could not be answered; its
    place in the output says why, and the partition is done all the same. Any other code fails the task, which Spark repeats.
    """
    batch = shlex.join([amparo, "batch", "--jobs", "1", "--today", today, *options])
    script = f'read -r first && {batch} --first-line "$first"; code=$?; [ $code -eq 65 ] || exit $code'
    return shlex.join(["sh", "-c", script])


def digest(index, answers):
    """One line about the answers of a partition."""
    sha, lines, size = hashlib.sha256(), 0, 0
    for answer in answers:
        line = answer.encode() + b"\n"
        sha.update(line)
        lines += 1
        size += len(line)
    attempt = TaskContext.get().attemptNumber()
    yield {"part": index, "lines": lines, "bytes": size, "sha256": sha.hexdigest(), "attempt": attempt}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("situations", help="a file of JSON Lines that Spark can read")
    parser.add_argument("--amparo", default="amparo", help="the executable, on every machine")
    parser.add_argument("--today", required=True, help="the day to answer for: the same on every machine")
    parser.add_argument("--parts", type=int, default=64, help="into how many partitions to cut the input")
    parser.add_argument("--out", help="keep the answers in this folder, compressed")
    # In the local mode of Spark a task is tried once unless the second number says more.
    parser.add_argument("--master", default=f"local[{os.cpu_count()},4]")
    parser.add_argument("options", nargs="*", help="more for amparo batch, after --: -- --all --data FOLDER")
    given = parser.parse_args()

    conf = SparkConf().setMaster(given.master).setAppName("amparo batch")
    conf.set("spark.ui.enabled", "false").set("spark.ui.showConsoleProgress", "false")
    context = SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    try:
        lines = context.textFile(given.situations, minPartitions=given.parts)
        counts = lines.mapPartitions(lambda part: [sum(1 for _ in part)]).collect()
        starts = [1 + sum(counts[:index]) for index in range(len(counts))]
        piped = lines.mapPartitionsWithIndex(numbered(starts))
        answers = piped.pipe(command(given.amparo, given.today, given.options), checkCode=True)
        if given.out:
            answers.saveAsTextFile(given.out, "org.apache.hadoop.io.compress.GzipCodec")
        else:
            for part in answers.mapPartitionsWithIndex(digest).collect():
                print(json.dumps(part))
    finally:
        context.stop()


if __name__ == "__main__":
    sys.exit(main())
