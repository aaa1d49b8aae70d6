"""Truncation object type."""

from __future__ import annotations

from typing import Literal, TypeAlias

TruncationObjectTypeInput: TypeAlias = Literal['auto', 'last_messages']
TruncationObjectType: TypeAlias = TruncationObjectTypeInput | str
