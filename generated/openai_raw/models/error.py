"""`Error`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class Error(Base):
    """What went wrong."""

    code: str | None
    """A short code for the error, for programs."""
    message: str
    """What went wrong, for people."""
    param: str | None
    """The parameter that the error is about; None where it is about none."""
    type: str
    """Which class of error it is, such as `invalid_request_error`."""
    misalignment: ErrorMisalignment | None = None
    """Why a request was stopped for safety."""

    _nested = {"misalignment": "ErrorMisalignment"}


@model
class ErrorMisalignment(Base):
    """Why a request was stopped for safety."""

    detailed_explanation: str | None = None
    """The reason in words. Null if there are none."""
    error_type: str | ErrorMisalignmentErrorType | None = None
    """The kind of reason. Null if unknown. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """What was found fault with. Null if unknown."""
    steer: ErrorMisalignmentSteer | None = None
    """What can be done about it. Null if nothing can."""

    _nested = {"steer": "ErrorMisalignmentSteer"}


ErrorMisalignmentErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
ErrorMisalignmentErrorType: TypeAlias = ErrorMisalignmentErrorTypeInput | str


@model
class ErrorMisalignmentSteer(Base):
    """What can be done about a stopped request."""

    message: str
    """What went wrong, for people."""
