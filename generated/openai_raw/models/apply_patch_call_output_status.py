"""Apply patch call output status."""

from __future__ import annotations

from typing import Literal, TypeAlias

ApplyPatchCallOutputStatusInput: TypeAlias = Literal['completed', 'failed']
ApplyPatchCallOutputStatus: TypeAlias = ApplyPatchCallOutputStatusInput | str
