"""Message phase 2."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhase2Input: TypeAlias = Literal['commentary', 'final_answer']
MessagePhase2: TypeAlias = MessagePhase2Input | str
