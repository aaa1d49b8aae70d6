"""Message phase."""

from __future__ import annotations

from typing import Literal, TypeAlias

MessagePhaseInput: TypeAlias = Literal['commentary', 'final_answer']
MessagePhase: TypeAlias = MessagePhaseInput | str
