"""Responses delegation update config tool choice allowed tools mode."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput: TypeAlias = Literal['none', 'auto', 'required']
ResponsesDelegationUpdateConfigToolChoiceAllowedToolsMode: TypeAlias = ResponsesDelegationUpdateConfigToolChoiceAllowedToolsModeInput | str
