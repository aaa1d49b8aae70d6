"""`Error`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class Error(Base):
    """An error: its class, code and message."""

    code: str | None
    """Machine-readable error code."""
    message: str
    """Human-readable error message."""
    param: str | None
    """Parameter that caused the error; None if there is no single one."""
    type: str
    """Class of the error, such as `invalid_request_error`."""
    misalignment: ErrorMisalignment | None = None
    """Why a request was stopped for safety."""

    _nested = {"misalignment": "ErrorMisalignment"}


@model
class ErrorMisalignment(Base):
    """Why a request was stopped for safety."""

    detailed_explanation: str | None = None
    """The reason in detail. None if there is no more to say."""
    error_type: str | ErrorMisalignmentErrorType | None = None
    """The kind of reason. None if unknown. Known values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    review_target: str | None = None
    """The part of the request that caused the problem. None if unknown."""
    steer: ErrorMisalignmentSteer | None = None
    """What you can do about it. None if there is nothing."""

    _nested = {"steer": "ErrorMisalignmentSteer"}


ErrorMisalignmentErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
ErrorMisalignmentErrorType: TypeAlias = ErrorMisalignmentErrorTypeInput | str
"""The kind of reason. None if unknown."""


@model
class ErrorMisalignmentSteer(Base):
    """What you can do about a stopped request."""

    message: str
    """Human-readable error message."""
