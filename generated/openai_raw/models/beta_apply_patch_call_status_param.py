"""Beta apply patch call status param."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallStatusParamInput: TypeAlias = Literal['in_progress', 'completed']
BetaApplyPatchCallStatusParam: TypeAlias = BetaApplyPatchCallStatusParamInput | str
