"""Responses delegation update config tools item shell environment container auto memory limit."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput: TypeAlias = Literal['1g', '4g', '16g', '64g']
ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimit: TypeAlias = ResponsesDelegationUpdateConfigToolsItemShellEnvironmentContainerAutoMemoryLimitInput | str
