"""Beta computer environment."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerEnvironmentInput: TypeAlias = Literal['windows', 'mac', 'linux', 'ubuntu', 'browser']
BetaComputerEnvironment: TypeAlias = BetaComputerEnvironmentInput | str
