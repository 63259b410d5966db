"""Make the model from the project's own phrases: `signpost understand --train`.

Knows what is learnt (for languages with scikit-learn's LogisticRegression, for the rest with `net`) and how it is
written small. Needs scikit-learn, which the running program does not: it is never imported there.
"""

import random
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

from directory.understanding import apart, concepts, features, lists
from directory.understanding.features import BUCKETS, Floats
from directory.understanding.folding import Folded
from directory.understanding.model import CHOICE, LABELS, LETTERS_WEIGHT, Packed, idea_weights, packed
from directory.understanding.net import Net, Table
from directory.vocabulary import LANGUAGES, Language

Row = dict[str, Any]
MATTERS = {"crisis": 2.0, "first": 2.0}  # how much an error in danger, or in the first offer, counts beside another
FIELDS = {"need": "needs", "harm": "harms", "audience": "audiences"}
SIGNAL_SCALES = (0.5, 0.5, 1.0, 1.0)  # found whole, how much, nearly, how often nearly
HIDDEN = 96  # in each of the two nets
ROUNDS = 5  # how often all messages are learnt
AT_ONCE, RATE = 128, 3e-3  # how many in a step, and how much is learnt at the first
FORGET_LETTERS, FORGET_SIGNALS = 0.5, 0.5  # shares left out in each round, so that no single sign is relied on
LISTED_SHARE = 0.5  # of the word lists' phrases that are learnt beside the messages
LOANED = 2  # lists: a phrase in more of them is a word of London, not of one language
SHORT = 24  # letters: a message so short is learnt again with the first of its needs alone, lest stories drown it
NOISE = 500  # made-up letters, to learn what says nothing
SEED = 7
FURTHEST = 3.0  # standard deviations at which a weight is cut, so that few steps are fine enough for the others
STEPS, FINER = 3, 2  # steps of a weight to either side of 0; how many times as many for languages


def listed() -> Iterator[Row]:
    """The phrases of the word lists, as labelled messages."""
    for language, kind, code, phrase in lists.phrases():
        if kind in {*FIELDS, "crisis", "small-talk"}:
            said = kind != "small-talk"
            yield _row(phrase.rstrip("*"), language, understood=said, alarm=kind == "crisis", **{kind: code})


def meaningless() -> Iterator[Row]:
    """Everyday words that ask for nothing, and letters that are no words."""
    for language, kind, _code, phrase in lists.phrases():
        if kind == "common":
            yield _row(phrase, language)
    dice = random.Random(SEED)  # noqa: S311  # no secret: the same noise at every training
    for _ in range(NOISE):
        words = (
            "".join(dice.choices("abcdefghiklmnoprstuvyz", k=dice.randint(3, 9))) for _ in range(dice.randint(1, 4))
        )
        yield _row(" ".join(words), "en")


def _row(text: str, language: str, *, understood: bool = False, alarm: bool = False, **codes: str) -> Row:
    fields = {field: [codes[kind]] if kind in codes else [] for kind, field in FIELDS.items()}
    return {"text": text, "language": language, "crisis": alarm, "understood": understood, **fields}


def train(rows: Sequence[Row], to: Path) -> None:
    """Fit everything on these messages and the word lists, and write the model to `to`."""
    short = [row | {"needs": _asked(row)[:1]} for row in rows if len(row["text"]) <= SHORT]
    whole, extra = [*rows, *short, *meaningless()], list(listed())
    said = [apart(row["text"]) for row in (*whole, *extra)]
    sides = _sides(said, whole, [row["language"] for row in (*whole, *extra)])
    truth = np.array([[_truth(row, label) for label in LABELS] for row in (*whole, *extra)], np.float32)
    chosen = _chosen(len(whole), len(extra))
    halves = list(zip(*map(features.buckets, said), strict=True))
    rarity = np.stack([_rarity(_groups(half)) for half in halves])
    letters = [_letters(half, rare) for half, rare in zip(halves, rarity, strict=True)]
    nets = [
        _net(sparse.hstack([one * LETTERS_WEIGHT, sides]).tocsr()[chosen], truth[chosen], SEED + number)
        for number, one in enumerate(letters)
    ]
    tongues = _tongues(letters[0], _languages((*whole, *extra)))
    _write(to, rarity, nets, tongues)


def _asked(row: Row) -> list[str]:
    """The needs that are learnt: the emergency is no label, danger is heard apart."""
    return [need for need in row["needs"] if need != "emergency"]


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


def _sides(said: Sequence[Folded], rows: Sequence[Row], languages: Sequence[Language]) -> Table:
    """What stands beside the letters: signals of the messages, which listed phrases go without, and ideas."""
    signals = _signals(rows)
    blank = sparse.csr_matrix((len(said) - len(rows), signals.shape[1]), dtype=np.float32)
    return sparse.hstack([sparse.vstack([signals, blank]), _concepts(said, languages)]).tocsr().astype(np.float32)


def _concepts(said: Sequence[Folded], languages: Sequence[Language]) -> Table:
    meanings = (lists.spoken(lists.ideas(one), spoken) for one, spoken in zip(said, languages, strict=True))
    rows = [concepts.measured(meaning) for meaning in meanings]
    ends = np.concatenate([[0], np.cumsum([len(row) for row in rows])])
    held = np.concatenate(rows)
    return sparse.csr_matrix((idea_weights(held), held, ends), shape=(len(rows), concepts.size()))


def _signals(rows: Sequence[Row]) -> Table:
    scales = np.repeat(np.array(SIGNAL_SCALES, np.float32), len(features.SIGNALS))
    return sparse.csr_matrix(np.stack([_measured(row) for row in rows]) * scales)


def _measured(row: Row) -> features.Floats:
    said = apart(row["text"])
    return features.signals(said, lists.spoken(lists.hits(said), row["language"]), row["language"])


def _chosen(messages_count: int, listed_count: int) -> npt.NDArray[np.int64]:
    order = np.random.default_rng(SEED).permutation(listed_count)[: int(listed_count * LISTED_SHARE)]
    return np.concatenate([np.arange(messages_count), order + messages_count])


def _net(table: Table, truth: Floats, seed: int) -> Net:
    """A net that has learnt all rows ROUNDS times, in steps that grow smaller to the end."""
    dice = np.random.default_rng(seed)
    matters = np.array([MATTERS.get(kind, 1.0) for kind, _code in LABELS], np.float32)
    net = Net(table.shape[1], HIDDEN, matters, CHOICE, dice)
    step, steps = 0, ROUNDS * -(-len(truth) // AT_ONCE)
    for _ in range(ROUNDS):
        gaps = _with_gaps(table, dice)
        for some in np.array_split(dice.permutation(len(truth)), steps // ROUNDS):
            net.learn(gaps[some], truth[some], RATE * (1 - step / steps))
            step += 1
    return net


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


def _tongues(letters: Table, languages: Sequence[str]) -> list[npt.NDArray[np.float64]]:
    columns = []
    for code in LANGUAGES:
        truth = np.array([language == code for language in languages])
        line = LogisticRegression(C=8.0, solver="liblinear", class_weight="balanced").fit(letters, truth)
        columns.append(np.concatenate([line.coef_[0], line.intercept_]))
    return columns


def _truth(row: Row, label: tuple[str, str]) -> bool:
    kind, code = label
    if kind == "crisis":
        return bool(row["crisis"])
    if kind == "scope":
        return bool(row["understood"])
    if kind == "first":  # in danger it is the emergency
        return not row["crisis"] and code in row["needs"]
    return code in row[FIELDS[kind]]


def _write(to: Path, rarity: Floats, nets: Sequence[Net], tongues: Sequence[npt.NDArray[np.float64]]) -> None:
    """Both nets side by side: their hidden layers beside each other, and the mean of what comes out."""
    scales = np.repeat(np.array(SIGNAL_SCALES), len(features.SIGNALS))
    first = np.concatenate([net.weights["first"][BUCKETS:] for net in nets], axis=1)
    meant, meant_scale = _small(first[len(scales) :])
    groups, scale = zip(*(_small(net.weights["first"][:BUCKETS]) for net in nets), strict=True)
    spoken, spoken_scale = _small(np.stack([column[:-1] for column in tongues], axis=1), FINER)
    half, single = np.float16, np.float32
    weights = {
        "rarity": rarity.astype(half),
        "groups": np.stack(groups),
        "scale": np.concatenate(scale),
        "signals": (first[: len(scales)] * scales[:, None]).astype(half),
        "concepts": meant,
        "concepts_scale": meant_scale,
        "hidden_bias": np.concatenate([net.weights["hidden_bias"] for net in nets]),
        "out": np.concatenate([net.weights["out"] for net in nets]) / len(nets),
        "out_bias": sum(net.weights["out_bias"] for net in nets) / len(nets),
        "tongues": spoken,
        "tongues_scale": spoken_scale,
        "tongues_bias": np.array([column[-1] for column in tongues], single),
    }
    with zipfile.ZipFile(to, "w", zipfile.ZIP_LZMA) as file:  # numpy's own way takes a twentieth more room
        for name, weight in weights.items():
            with file.open(f"{name}.npy", "w") as member:
                np.lib.format.write_array(member, weight, allow_pickle=False)


def _small(weights: npt.NDArray[Any], finer: int = 1) -> tuple[Packed, Floats]:
    """The weights as packed whole numbers, and what each column's are to be multiplied by."""
    most = np.minimum(np.abs(weights).max(axis=0), FURTHEST * weights.std(axis=0))
    steps = STEPS * finer
    scale = np.maximum(most, 1e-9) / steps
    return packed(np.clip(np.round(weights / scale), -steps, steps).astype(np.int8)), scale.astype(np.float32)
