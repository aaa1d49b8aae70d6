"""Apply patch call status param."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatusParamInput: TypeAlias = Literal['in_progress', 'completed']
ApplyPatchCallStatusParam: TypeAlias = ApplyPatchCallStatusParamInput | str
