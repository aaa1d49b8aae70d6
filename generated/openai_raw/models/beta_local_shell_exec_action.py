from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict

    class BetaLocalShellExecActionDict(TypedDict, total=False):
        type: Required[Literal['exec']]
        command: Required[Sequence[str]]
        timeout_ms: int | None
        working_directory: str | None
        env: Required[Mapping[str, str]]
        user: str | None


@model
class BetaLocalShellExecAction(Base):
    """Beta local shell exec action."""

    type: Literal['exec']
    command: list[str]
    timeout_ms: int | None = None
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None
    _tags = {'type': 'exec'}
