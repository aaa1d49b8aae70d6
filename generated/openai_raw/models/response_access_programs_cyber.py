"""Response access programs cyber."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseAccessProgramsCyberInput: TypeAlias = Literal['standard', 'daybreak_blue', 'daybreak_red']
ResponseAccessProgramsCyber: TypeAlias = ResponseAccessProgramsCyberInput | str
