from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..unions import BetaTextResponseFormatConfiguration, BetaTextResponseFormatConfigurationInput, BetaVerbosity, BetaVerbosityInput

    class BetaResponseTextParamDict(TypedDict, total=False):
        format: BetaTextResponseFormatConfigurationInput
        verbosity: BetaVerbosityInput


@model
class BetaResponseTextParam(Base):
    """Beta response text param."""

    format: BetaTextResponseFormatConfiguration | None = absent
    verbosity: BetaVerbosity = None

    _nested = {'format': 'BetaTextResponseFormatConfiguration'}
