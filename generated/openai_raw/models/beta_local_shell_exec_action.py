from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, Required, TypedDict

    class BetaLocalShellExecActionDict(TypedDict, total=False):
        type: Required[Literal['exec']]
        """Tells this object from others that can stand in its place: always `exec`. Default: `exec`."""
        command: Required[Sequence[str]]
        timeout_ms: int | None
        """The most milliseconds that it may take."""
        working_directory: str | None
        env: Required[Mapping[str, str]]
        user: str | None
        """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`."""


@model
class BetaLocalShellExecAction(Base):
    """The value of `BetaLocalShellToolCall.action`."""

    type: Literal['exec']
    """Tells this object from others that can stand in its place: always `exec`. Default: `exec`."""
    command: list[str]
    timeout_ms: int | None = None
    """The most milliseconds that it may take."""
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None
    """An id of your end user. Replaced by `safety_identifier` and `prompt_cache_key`."""
    _tags = {'type': 'exec'}
