"""Keeps compiled templates for the next document that a process generates from: they take longer than a small one."""

from __future__ import annotations

from typing import Final

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket


class Compiled(BytecodeCache):
    """The templates that this process has compiled; another text of one is another template."""

    _KEPT: Final[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give the bytecode of a template if it is there."""
        if bucket.key in self._KEPT:
            bucket.bytecode_from_string(self._KEPT[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the bytecode of a template."""
        self._KEPT[bucket.key] = bucket.bytecode_to_string()
