"""Beta apply patch call output status param."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallOutputStatusParamInput: TypeAlias = Literal['completed', 'failed']
BetaApplyPatchCallOutputStatusParam: TypeAlias = BetaApplyPatchCallOutputStatusParamInput | str
