"""Responses delegation update config tool choice enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigToolChoiceEnumInput: TypeAlias = Literal['auto', 'none', 'required']
ResponsesDelegationUpdateConfigToolChoiceEnum: TypeAlias = ResponsesDelegationUpdateConfigToolChoiceEnumInput | str
