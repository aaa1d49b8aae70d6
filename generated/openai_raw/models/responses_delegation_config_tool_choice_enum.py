"""Responses delegation config tool choice enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolChoiceEnumInput: TypeAlias = Literal['auto', 'none', 'required']
ResponsesDelegationConfigToolChoiceEnum: TypeAlias = ResponsesDelegationConfigToolChoiceEnumInput | str
