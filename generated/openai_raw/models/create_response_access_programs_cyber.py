"""Create response access programs cyber."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateResponseAccessProgramsCyberInput: TypeAlias = Literal['standard', 'daybreak_blue', 'daybreak_red']
CreateResponseAccessProgramsCyber: TypeAlias = CreateResponseAccessProgramsCyberInput | str
