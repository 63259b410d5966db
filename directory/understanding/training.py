"""Make the model from the project's own phrases: `signpost understand --train`.

Knows what is learnt (for languages with scikit-learn's LogisticRegression, for the rest with `net`) and how it is
written small. Needs scikit-learn, which the running program does not: it is never imported there.
"""

import zipfile
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain, repeat
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from directory.once import once
from directory.understanding import apart, concepts, features, finding, practice, rounding
from directory.understanding.features import BUCKETS, Floats
from directory.understanding.hearing import COMMONEST
from directory.understanding.model import LABELS, LETTERS_WEIGHT, idea_weights
from directory.understanding.net import Kept, Net, Table
from directory.understanding.practice import FIELDS, SEED, Row
from directory.vocabulary import HARMS, LANGUAGES, Language

# Which harm is to be named first is taught beside what the model is asked: the layer that all share tells harms apart
# the better for it.
TAUGHT = (*LABELS, *(("told", code) for code in HARMS))
CHOICES = ("first", "told")  # of each kind, one label is to be the likeliest
# How much an error in danger, in the first offer or in the harm that is told counts beside another.
MATTERS = {"crisis": 3.0, "first": 3.0, "told": 1.0}
SIGNAL_SCALES = (0.5, 0.5, 1.0, 1.0)  # found whole, how much, nearly, how often nearly
HIDDEN = 96, 32  # units in the first and the second layer of each of the two nets
ROUNDS = 5  # how often all messages are learnt
ROUNDED, ANEW = 2, 100  # in how many of them, the last, weights are rounded as in the file; after how many steps anew
READ_AT_ONCE = 128  # rows that a process reads at a time
AT_ONCE, RATE = 128, 3e-3  # how many in a step, and how much is learnt at the first
FORGET_LETTERS, FORGET_SIGNALS = 0.5, 0.5  # shares left out in each round, so that no single sign is relied on
LISTED_SHARE = 0.5  # of the word lists' phrases that are learnt beside the messages
LOANED = 2  # lists: a phrase in more of them is a word of London, not of one language
FINER = 2  # how many times as many steps a language's weights have as others


def train(rows: Sequence[Row], to: Path) -> None:
    """Fit everything on these messages and the word lists, and write the model to `to`."""
    whole, extra, mixed = practice.beside(rows), list(practice.listed()), list(practice.joined(rows))
    plain = [*whole, *extra]
    truth = np.array([[_truth(row, label) for label in TAUGHT] for row in (*plain, *mixed)], np.float32)
    chosen = _chosen(len(whole), len(extra), len(mixed))
    with ProcessPoolExecutor() as pool:  # each row, net and half of the languages by itself
        read = [
            *pool.map(_read, whole, chunksize=READ_AT_ONCE),
            *pool.map(_read_listed, extra, chunksize=READ_AT_ONCE),
            *pool.map(_read, mixed, chunksize=READ_AT_ONCE),
        ]
        halves = list(zip(*(each.buckets for each in read), strict=True))
        rarity = np.stack([_rarity(_groups(half)) for half in halves])
        letters = [_letters(half, rare) for half, rare in zip(halves, rarity, strict=True)]
        sides = _sides(read)
        tables = [sparse.hstack([one * LETTERS_WEIGHT, sides]).tocsr()[chosen] for one in letters]
        nets = list(pool.map(_net, tables, repeat(truth[chosen]), range(SEED, SEED + len(tables))))
        spoken, some = repeat(_languages(plain)), (LANGUAGES[::2], LANGUAGES[1::2])
        tongues = dict(chain(*pool.map(_tongues, repeat(letters[0][: len(plain)]), spoken, some)))
    _write(to, rarity, nets, [tongues[code] for code in LANGUAGES])


class _Read(NamedTuple):
    """One row taken apart."""

    buckets: tuple[features.Whole, features.Whole]
    signals: Table
    ideas: features.Whole


def _read(row: Row) -> _Read:
    with once():  # its words are folded and found for both
        said = apart(row["text"])
        found = finding.spoken(finding.hits(said), row["language"])
        signals = sparse.csr_matrix(features.signals(said, found, row["language"]))
        return _read_listed(row)._replace(signals=signals)


def _read_listed(row: Row) -> _Read:
    """A phrase of the lists goes without signals: it would only be told that it is listed."""
    said = apart(row["text"])
    ideas = concepts.measured(finding.meant(said, row["language"]))
    return _Read(
        features.buckets(said), Table((1, len(SIGNAL_SCALES) * len(features.SIGNALS)), dtype=np.float32), ideas
    )


def _groups(rows: Sequence[features.Whole]) -> Table:
    """Messages by buckets: 1 where the message has the bucket."""
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    return sparse.csr_matrix((np.ones(ends[-1], np.float32), np.concatenate(rows), ends), shape=(len(rows), BUCKETS))


def _rarity(groups: Table) -> Floats:
    seen = np.asarray((groups > 0).sum(0)).ravel()
    rare: Floats = np.log((groups.shape[0] + 1) / (seen + 1)).astype(np.float32)
    return rare


def _letters(half: Sequence[features.Whole], rarity: Floats) -> Table:
    """Messages by buckets: how much of the message each is, by its rarity."""
    return normalize(_groups(half) @ sparse.diags(rarity)).tocsr().astype(np.float32)


def _sides(read: Sequence[_Read]) -> Table:
    """What stands beside the letters: signals and ideas."""
    scales = np.repeat(np.array(SIGNAL_SCALES, np.float32), len(features.SIGNALS))
    signals = sparse.vstack([each.signals for each in read]) @ sparse.diags(scales)
    ends = np.concatenate([[0], np.cumsum([len(each.ideas) for each in read])])
    held = np.concatenate([each.ideas for each in read])
    ideas = sparse.csr_matrix((idea_weights(held), held, ends), shape=(len(read), concepts.size()))
    return sparse.hstack([signals, ideas]).tocsr().astype(np.float32)


def _chosen(messages_count: int, listed_count: int, mixed_count: int) -> npt.NDArray[np.int64]:
    """The rows that the nets learn: all but some of the listed phrases, which stand in the middle."""
    order = np.random.default_rng(SEED).permutation(listed_count)[: int(listed_count * LISTED_SHARE)]
    mixed = np.arange(mixed_count) + messages_count + listed_count
    return np.concatenate([np.arange(messages_count), order + messages_count, mixed])


def _net(table: Table, truth: Floats, seed: int) -> Net:
    """A net that has learnt all rows ROUNDS times, in steps that grow smaller to the end."""
    dice = np.random.default_rng(seed)
    kinds = [kind for kind, _code in TAUGHT]
    matters = np.array([MATTERS.get(kind, 1.0) for kind in kinds], np.float32)
    choices = [[at for at, kind in enumerate(kinds) if kind == choice] for choice in CHOICES]
    net = Net(table.shape[1], HIDDEN, matters, choices, dice)
    step, steps = 0, ROUNDS * -(-len(truth) // AT_ONCE)
    kept = None
    for turn in range(ROUNDS):
        gaps = _with_gaps(table, dice)
        for some in np.array_split(dice.permutation(len(truth)), steps // ROUNDS):
            if turn >= ROUNDS - ROUNDED and step % ANEW == 0:
                kept = _kept(net.weights["first"])
            net.learn(gaps[some], truth[some], RATE * (1 - step / steps), kept)
            step += 1
    return net


def _kept(first: Floats) -> Kept:
    """What rounding makes of weights from signs: those of letter groups and of ideas; signals are kept as they are."""
    ideas = BUCKETS + len(SIGNAL_SCALES) * len(features.SIGNALS)
    step, ideas_step = rounding.step(first[:BUCKETS]), rounding.step(first[ideas:])

    def rounded(weights: Floats, held: npt.NDArray[np.int64]) -> Floats:
        end, begin = np.searchsorted(held, [BUCKETS, ideas])
        groups = rounding.whole(weights[:end], step) * step
        meant = rounding.whole(weights[begin:], ideas_step) * ideas_step
        return np.concatenate([groups, weights[end:begin], meant])

    return rounded


def _with_gaps(table: Table, dice: np.random.Generator) -> Table:
    gaps = table.copy()
    letters = gaps.indices < BUCKETS
    kept = dice.random(gaps.nnz) > np.where(letters, FORGET_LETTERS, FORGET_SIGNALS)
    gaps.data *= kept
    gaps.data[letters] /= np.sqrt(1 - FORGET_LETTERS)
    gaps.eliminate_zeros()
    return gaps


def _languages(rows: Sequence[Row]) -> list[str]:
    """Each row's language; a listed phrase that is English too, or stands in several lists, is English."""
    homes: dict[str, set[str]] = {}
    for row in rows:
        homes.setdefault(row["text"], set()).add(row["language"])
    shared = {text for text, languages in homes.items() if "en" in languages or len(languages) > LOANED}
    return ["en" if row["text"] in shared and row["text"].isascii() else row["language"] for row in rows]


def _tongues(
    letters: Table, languages: Sequence[str], codes: Sequence[Language]
) -> list[tuple[Language, npt.NDArray[np.float64]]]:
    """The weights of these languages, each against all others, with its bias last."""
    columns = []
    for code in codes:
        truth = np.array([language == code for language in languages])
        line = LogisticRegression(C=8.0, solver="liblinear", class_weight="balanced").fit(letters, truth)
        columns.append((code, np.concatenate([line.coef_[0], line.intercept_])))
    return columns


def _truth(row: Row, label: tuple[str, str]) -> bool:
    kind, code = label
    if kind == "crisis":
        return bool(row["crisis"])
    if kind == "scope":
        return bool(row["understood"])
    if kind in CHOICES and row.get("joined"):
        return False
    if kind == "first":  # in danger it is the emergency
        return not row["crisis"] and code in row["needs"]
    if kind == "told":  # the first that says more than the commonest
        special = [harm for harm in row["harms"] if harm != COMMONEST]
        return code in (special or row["harms"])[:1]
    return code in row[FIELDS[kind]]


def _write(to: Path, rarity: Floats, nets: Sequence[Net], tongues: Sequence[npt.NDArray[np.float64]]) -> None:
    """Both nets side by side: their hidden layers beside each other, and the mean of what comes out."""
    scales = np.repeat(np.array(SIGNAL_SCALES), len(features.SIGNALS))
    first = np.concatenate([net.weights["first"][BUCKETS:] for net in nets], axis=1)
    meant, meant_scale = rounding.small(first[len(scales) :])
    groups, scale = zip(*(rounding.small(net.weights["first"][:BUCKETS]) for net in nets), strict=True)
    spoken, spoken_scale = rounding.small(np.stack([column[:-1] for column in tongues], axis=1), FINER)
    outs = zip(*(np.split(net.weights["out"], HIDDEN[:1]) for net in nets), strict=True)  # of each layer
    half, single, asked = np.float16, np.float32, len(LABELS)
    weights = {
        "rarity": rarity.astype(half),
        "groups": np.stack(groups),
        "scale": np.concatenate(scale),
        "signals": (first[: len(scales)] * scales[:, None]).astype(half),
        "concepts": meant,
        "concepts_scale": meant_scale,
        "hidden_bias": np.concatenate([net.weights["hidden_bias"] for net in nets]),
        "second": np.stack([net.weights["second"] for net in nets]).astype(half),
        "second_bias": np.concatenate([net.weights["second_bias"] for net in nets]),
        "out": np.concatenate([out[:, :asked] for layer in outs for out in layer]) / len(nets),
        "out_bias": sum(net.weights["out_bias"][:asked] for net in nets) / len(nets),
        "tongues": spoken,
        "tongues_scale": spoken_scale,
        "tongues_bias": np.array([column[-1] for column in tongues], single),
    }
    with zipfile.ZipFile(to, "w", zipfile.ZIP_LZMA) as file:  # numpy's own way takes a twentieth more room
        for name, weight in weights.items():
            with file.open(f"{name}.npy", "w") as member:
                np.lib.format.write_array(member, weight, allow_pickle=False)
