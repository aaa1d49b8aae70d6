"""Beta apply patch call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallOutputStatusInput: TypeAlias = Literal['completed', 'failed']
BetaApplyPatchCallOutputStatus: TypeAlias = BetaApplyPatchCallOutputStatusInput | str
