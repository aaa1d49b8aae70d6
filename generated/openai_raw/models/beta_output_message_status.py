"""Beta output message status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaOutputMessageStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete']
BetaOutputMessageStatus: TypeAlias = BetaOutputMessageStatusInput | str
