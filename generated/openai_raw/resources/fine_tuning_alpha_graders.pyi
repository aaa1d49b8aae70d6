"""The resource ``client.fine_tuning.alpha.graders``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any, Protocol, Unpack

import httpx

from ..api.fine_tuning.run_grader import RunGraderParams
from ..api.fine_tuning.validate_grader import ValidateGraderParams
from ..client import AsyncResource, AsyncStreamedResponse, Omit, RawResponse, Resource, StreamedResponse
from ..dicts.grader_multi import GraderMultiDict
from ..dicts.grader_python import GraderPythonDict
from ..dicts.grader_score_model import GraderScoreModelDict
from ..dicts.grader_string_check import GraderStringCheckDict
from ..dicts.grader_text_similarity import GraderTextSimilarityDict
from ..models.grader_multi import GraderMulti
from ..models.grader_python import GraderPython
from ..models.grader_score_model import GraderScoreModel
from ..models.grader_string_check import GraderStringCheck
from ..models.grader_text_similarity import GraderTextSimilarity
from ..models.run_grader_response import RunGraderResponse
from ..models.validate_grader_response import ValidateGraderResponse

class FineTuningAlphaGraders(Resource):
    def run(
        self,
        *,
        grader: GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderMulti
        | GraderMultiDict,
        model_sample: str,
        item: Mapping[str, Any] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunGraderResponse:
        """Try a grader

        Runs a grader on a single answer, to test it before training.

        ``POST /fine_tuning/alpha/graders/run``

        Args:
            grader: Required. The grader to run.
            model_sample: Required. The answer to score, available to the grader as `sample`.
            item: Fields of the example, available to the grader as `item`.
        """
    def validate(
        self,
        *,
        grader: GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderMulti
        | GraderMultiDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ValidateGraderResponse:
        """Check a grader

        Validates the definition of a grader without running it. An invalid definition raises a 400 error.

        ``POST /fine_tuning/alpha/graders/validate``

        Args:
            grader: Required. The grader to validate.
        """
    @property
    def with_raw_response(self) -> FineTuningAlphaGradersRaw: ...
    @property
    def with_streaming_response(self) -> FineTuningAlphaGradersStreaming: ...

class AsyncFineTuningAlphaGraders(AsyncResource):
    async def run(
        self,
        *,
        grader: GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderMulti
        | GraderMultiDict,
        model_sample: str,
        item: Mapping[str, Any] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> RunGraderResponse:
        """Try a grader

        Runs a grader on a single answer, to test it before training.

        ``POST /fine_tuning/alpha/graders/run``

        Args:
            grader: Required. The grader to run.
            model_sample: Required. The answer to score, available to the grader as `sample`.
            item: Fields of the example, available to the grader as `item`.
        """
    async def validate(
        self,
        *,
        grader: GraderStringCheck
        | GraderStringCheckDict
        | GraderTextSimilarity
        | GraderTextSimilarityDict
        | GraderPython
        | GraderPythonDict
        | GraderScoreModel
        | GraderScoreModelDict
        | GraderMulti
        | GraderMultiDict,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ValidateGraderResponse:
        """Check a grader

        Validates the definition of a grader without running it. An invalid definition raises a 400 error.

        ``POST /fine_tuning/alpha/graders/validate``

        Args:
            grader: Required. The grader to validate.
        """
    @property
    def with_raw_response(self) -> AsyncFineTuningAlphaGradersRaw: ...
    @property
    def with_streaming_response(self) -> AsyncFineTuningAlphaGradersStreaming: ...

class FineTuningAlphaGradersRaw(Protocol):
    def run(self, **params: Unpack[RunGraderParams]) -> RawResponse[RunGraderResponse]: ...
    def validate(self, **params: Unpack[ValidateGraderParams]) -> RawResponse[ValidateGraderResponse]: ...

class AsyncFineTuningAlphaGradersRaw(Protocol):
    async def run(self, **params: Unpack[RunGraderParams]) -> RawResponse[RunGraderResponse]: ...
    async def validate(self, **params: Unpack[ValidateGraderParams]) -> RawResponse[ValidateGraderResponse]: ...

class FineTuningAlphaGradersStreaming(Protocol):
    def run(self, **params: Unpack[RunGraderParams]) -> AbstractContextManager[StreamedResponse[RunGraderResponse]]: ...
    def validate(
        self, **params: Unpack[ValidateGraderParams]
    ) -> AbstractContextManager[StreamedResponse[ValidateGraderResponse]]: ...

class AsyncFineTuningAlphaGradersStreaming(Protocol):
    def run(
        self, **params: Unpack[RunGraderParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[RunGraderResponse]]: ...
    def validate(
        self, **params: Unpack[ValidateGraderParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ValidateGraderResponse]]: ...
