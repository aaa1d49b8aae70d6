"""Beta apply patch call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallStatusInput: TypeAlias = Literal['in_progress', 'completed']
BetaApplyPatchCallStatus: TypeAlias = BetaApplyPatchCallStatusInput | str
