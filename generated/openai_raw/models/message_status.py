"""Message status."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessageStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
MessageStatus: TypeAlias = MessageStatusInput | str
