"""Apply patch call output status param."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatusParamInput: TypeAlias = Literal['completed', 'failed']
ApplyPatchCallOutputStatusParam: TypeAlias = ApplyPatchCallOutputStatusParamInput | str
