"""The resource ``client.evals``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described, described_as

if TYPE_CHECKING:
    from .evals_runs import AsyncEvalsRuns, EvalsRuns


class Evals(Resource):
    """``client.evals``."""

    @cached_property
    def runs(self) -> EvalsRuns:
        """``client.evals.runs``."""
        from .evals_runs import EvalsRuns

        return EvalsRuns(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List evals

        Page through the evals of the project.

        ``GET /evals``

        Args:
            after: A cursor: gives the evals that follow the one with this id, the `last_id` of the page before.
            limit: The most evals in one page. Default: `20`.
            order: Sort by time of creation: `asc` oldest first, `desc` newest first. Default: `asc`.
            order_by: Sort by when evals were created or last updated. Values: `created_at`, `updated_at`.
                Default: `created_at`.
        """
        return self._client._call("evals.list_evals", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an eval

        Define what to measure: the form of the data, and the criteria that each answer is tested by. Runs do
        the measuring.

        ``POST /evals``

        Args:
            data_source_config: Required. The form of the data that runs are fed with.
            testing_criteria: Required. Graders that each answer is tested by.
            name: Name of the eval.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
        """
        return self._client._call("evals.create_eval", {}, params)

    @described
    def retrieve(self, eval_id: str, **params: Any) -> Any:
        """Get an eval

        Fetch an eval by its id.

        ``GET /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
        """
        return self._client._call("evals.get_eval", {"eval_id": eval_id}, params)

    @described
    def update(self, eval_id: str, **params: Any) -> Any:
        """Change an eval

        Change the name or the labels of an eval. Data and criteria stay as they are.

        ``POST /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
            name: Name of the eval.
            metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values
                of at most 512. They come back with the object and can be filtered by.
        """
        return self._client._call("evals.update_eval", {"eval_id": eval_id}, params)

    @described
    def delete(self, eval_id: str, **params: Any) -> Any:
        """Delete an eval

        Delete an eval. It cannot be restored.

        ``DELETE /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
        """
        return self._client._call("evals.delete_eval", {"eval_id": eval_id}, params)


class AsyncEvals(AsyncResource):
    """``client.evals`` of an async client."""

    @cached_property
    def runs(self) -> AsyncEvalsRuns:
        """``client.evals.runs``."""
        from .evals_runs import AsyncEvalsRuns

        return AsyncEvalsRuns(self._client)

    @described_as(Evals.list)
    def list(self, **params: Any) -> Any:
        return self._client._pages("evals.list_evals", {}, params)

    @described_as(Evals.create)
    async def create(self, **params: Any) -> Any:
        return await self._client._call("evals.create_eval", {}, params)

    @described_as(Evals.retrieve)
    async def retrieve(self, eval_id: str, **params: Any) -> Any:
        return await self._client._call("evals.get_eval", {"eval_id": eval_id}, params)

    @described_as(Evals.update)
    async def update(self, eval_id: str, **params: Any) -> Any:
        return await self._client._call("evals.update_eval", {"eval_id": eval_id}, params)

    @described_as(Evals.delete)
    async def delete(self, eval_id: str, **params: Any) -> Any:
        return await self._client._call("evals.delete_eval", {"eval_id": eval_id}, params)
