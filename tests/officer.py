"""What a council's officer types in an afternoon of ringing round: confirmations, and numbers that are newly told."""

from directory.rounds import Question

SKIP = "s"


def typed_for(asked: tuple[Question, ...], most: int) -> tuple[list[str], dict[str, str]]:
    """A line for each question, and the number of each of so many services, confirmed or newly told; the rest waits.

    Where nothing is held she is told a number that Ofcom keeps for films: none of them is anybody's.
    """
    numbers: dict[str, str] = {}
    lines = []
    for one in asked:
        wanted = one.contact is None or (one.contact.kind == "phone" and not one.contact.confirmed)
        if wanted and one.service.id not in numbers and len(numbers) < most:
            numbers[one.service.id] = one.contact.value if one.contact else f"020 7946 09{len(numbers):02}"
            lines.append("c" if one.contact else f"n {numbers[one.service.id]}")
        else:
            lines.append(SKIP)
    return lines, numbers
