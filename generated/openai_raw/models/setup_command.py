from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class SetupCommandDict(TypedDict, total=False):
        command: Required[str]
        cwd: str | None


@model
class SetupCommand(Base):
    """The value of `EnvironmentParamOpenaiHosted.setup_commands`,
    `CreateBetaAgentsEnvironmentsTemplatesRequest.setup_commands` and others."""

    command: str
    cwd: str | None = None
