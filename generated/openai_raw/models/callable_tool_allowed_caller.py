"""Callable tool allowed caller."""

from __future__ import annotations

from typing import Literal, TypeAlias

CallableToolAllowedCallerInput: TypeAlias = Literal['direct', 'programmatic']
CallableToolAllowedCaller: TypeAlias = CallableToolAllowedCallerInput | str
