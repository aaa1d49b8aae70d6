from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class EnvironmentParamOpenaiHostedDesktopDict(TypedDict, total=False):
        enabled: Required[bool]


@model
class EnvironmentParamOpenaiHostedDesktop(Base):
    """Environment param openai hosted desktop."""

    enabled: bool
