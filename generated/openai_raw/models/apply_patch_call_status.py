"""Apply patch call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallStatusInput: TypeAlias = Literal['in_progress', 'completed']
ApplyPatchCallStatus: TypeAlias = ApplyPatchCallStatusInput | str
