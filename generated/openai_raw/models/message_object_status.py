"""Message object status."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageObjectStatusInput: TypeAlias = Literal['in_progress', 'incomplete', 'completed']
MessageObjectStatus: TypeAlias = MessageObjectStatusInput | str
