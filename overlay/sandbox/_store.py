"""What one sandbox remembers, and what makes its answers repeatable: its ids and its clock."""

from __future__ import annotations

import hashlib
import json
import threading
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from typing import Any

START = 1_767_225_600  # 2026-01-01T00:00:00Z: the sandbox's time begins here in each run
ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


class Store:
    """Tables of objects by id, in order of creation.

    The clock advances one second with each created object, so `created` orders them. An id is a hash of the request
    and of how often the same request came before: the same requests get the same ids, in whatever order they arrive.

    Attributes:
        lag: How many reads of a newly stored completion miss it, as on the real server.
        models: Names accepted besides the catalogue's.
        lock: Held while a call runs.
        execute: How a batch runs one line: `(path, body) -> (status, request_id, answer)`. The app sets it.
    """

    def __init__(self, *, lag: int = 0, models: Iterable[str] = ()) -> None:
        self.lag = lag
        self.models = tuple(models)
        self.lock = threading.RLock()
        self.execute: Callable[[str, Any], tuple[int, str, Any]]
        self._tables: defaultdict[str, dict[str, Any]]
        self._asked: Counter[str]
        self._places: dict[str, int]
        self.clear()

    def clear(self) -> None:
        """Forget everything and set the clock back to its start."""
        with self.lock:
            self._tables = defaultdict(dict)
            self._asked = Counter()
            self._places = {}
            self._time = START

    def table(self, name: str) -> dict[str, Any]:
        """Return the table, empty at first; endpoints read and change it in place."""
        return self._tables[name]

    @property
    def tables(self) -> dict[str, dict[str, Any]]:
        """All tables by name."""
        return self._tables

    def forget(self, start: str) -> None:
        """Empty all tables whose names have this prefix."""
        for name in [name for name in self._tables if name.startswith(start)]:
            del self._tables[name]

    def now(self) -> int:
        """Advance the clock and return it, in Unix seconds."""
        self._time += 1
        return self._time

    def new_id(self, prefix: str, about: Any, *, length: int = 24, alphabet: str = ALPHABET) -> str:
        """Make an id: `prefix` and `length` characters of `alphabet`, determined by `about` (any JSON value)."""
        key = prefix + json.dumps(about, sort_keys=True, default=repr)
        self._asked[key] += 1
        number = digest(f"{key}#{self._asked[key]}")
        signs = ""
        while len(signs) < length:
            number, sign = divmod(number, len(alphabet))
            signs += alphabet[sign]
        made = prefix + signs
        self.place(made)
        return made

    def new_hex_id(self, prefix: str, about: Any, *, length: int = 32) -> str:
        """Make an id of hexadecimal digits."""
        return self.new_id(prefix, about, length=length, alphabet="0123456789abcdef")

    def place(self, identity: str) -> int:
        """Return the serial number of an id. It outlives the object: deleted ids are still cursors."""
        return self._places.setdefault(identity, len(self._places))

    def knows(self, identity: str) -> bool:
        """Return whether the id was ever assigned here."""
        return identity in self._places


def digest(text: str) -> int:
    """Hash to a 256-bit number, the same in every process."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest())
