"""Responses delegation config tool choice allowed tools mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolChoiceAllowedToolsModeInput: TypeAlias = Literal['none', 'auto', 'required']
ResponsesDelegationConfigToolChoiceAllowedToolsMode: TypeAlias = ResponsesDelegationConfigToolChoiceAllowedToolsModeInput | str
