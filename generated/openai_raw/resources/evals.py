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

        Lists the evals of the project.

        ``GET /evals``

        Args:
            after: Cursor: returns the evals after the one with this id. Pass the `last_id` of the previous
                page.
            limit: Maximum number of evals per page. Default: `20`.
            order: Sort order by creation time: `asc` for oldest first, `desc` for newest first. Default: `asc`.
            order_by: Sort by creation time or by last update. Values: `created_at`, `updated_at`. Default:
                `created_at`.
        """
        return self._client._call("evals.list_evals", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create an eval

        Creates an eval: the schema of the data and the criteria for each answer. Create runs to test models
        with it.

        ``POST /evals``

        Args:
            data_source_config: Required. Schema of the data that runs use.
            testing_criteria: Required. Graders that test each answer.
            name: Name of the eval.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("evals.create_eval", {}, params)

    @described
    def retrieve(self, eval_id: str, **params: Any) -> Any:
        """Get an eval

        Retrieves an eval.

        ``GET /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
        """
        return self._client._call("evals.get_eval", {"eval_id": eval_id}, params)

    @described
    def update(self, eval_id: str, **params: Any) -> Any:
        """Change an eval

        Updates the name or metadata of an eval. Data schema and criteria cannot be changed.

        ``POST /evals/{eval_id}``

        Args:
            eval_id: Required. Id of the eval.
            name: Name of the eval.
            metadata: Up to 16 key-value pairs of your own, stored with the object and usable as a filter in
                lists. Keys have at most 64 characters, values at most 512.
        """
        return self._client._call("evals.update_eval", {"eval_id": eval_id}, params)

    @described
    def delete(self, eval_id: str, **params: Any) -> Any:
        """Delete an eval

        Deletes an eval. This cannot be undone.

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
