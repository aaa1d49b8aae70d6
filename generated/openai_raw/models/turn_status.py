"""Turn status."""

from __future__ import annotations

from typing import Literal, TypeAlias

TurnStatusInput: TypeAlias = Literal['queued', 'in_progress', 'waiting', 'completed', 'failed', 'cancelled']
TurnStatus: TypeAlias = TurnStatusInput | str
