from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import BetaTextResponseFormatConfiguration, BetaTextResponseFormatConfigurationInput, BetaVerbosity, BetaVerbosityInput

    class BetaResponseTextParamDict(TypedDict, total=False):
        format: BetaTextResponseFormatConfigurationInput
        verbosity: BetaVerbosityInput
        """Values: `low`, `medium`, `high`. Default: `medium`."""


@model
class BetaResponseTextParam(Base):
    """The value of `BetaTokenCountsBody.text`, `BetaResponse.text` and others."""

    format: BetaTextResponseFormatConfiguration | None = absent
    verbosity: BetaVerbosity = None
    """Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {'format': 'BetaTextResponseFormatConfiguration'}
