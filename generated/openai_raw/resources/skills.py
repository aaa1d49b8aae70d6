"""The resource ``client.skills``. Its types are in the stub beside this file."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..client import AsyncResource, Resource, described

if TYPE_CHECKING:
    from .skills_content import AsyncSkillsContent, SkillsContent
    from .skills_versions import AsyncSkillsVersions, SkillsVersions


class Skills(Resource):
    """``client.skills``."""

    @cached_property
    def content(self) -> SkillsContent:
        """``client.skills.content``."""
        from .skills_content import SkillsContent

        return SkillsContent(self._client)

    @cached_property
    def versions(self) -> SkillsVersions:
        """``client.skills.versions``."""
        from .skills_versions import SkillsVersions

        return SkillsVersions(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List skills.

        ``GET /skills``

        Parameters: limit, order, after
        """
        return self._client._call("skills.list_skills", {}, params)

    @described
    def create(self, **params: Any) -> Any:
        """Create skill.

        ``POST /skills``

        Parameters: files (required)
        """
        return self._client._call("skills.create_skill", {}, params)

    @described
    def retrieve(self, skill_id: str, **params: Any) -> Any:
        """Get skill.

        ``GET /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return self._client._call("skills.get_skill", {"skill_id": skill_id}, params)

    @described
    def update(self, skill_id: str, **params: Any) -> Any:
        """Update skill default version.

        ``POST /skills/{skill_id}``

        Parameters: skill_id (required), default_version (required)
        """
        return self._client._call("skills.update_skill_default_version", {"skill_id": skill_id}, params)

    @described
    def delete(self, skill_id: str, **params: Any) -> Any:
        """Delete skill.

        ``DELETE /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return self._client._call("skills.delete_skill", {"skill_id": skill_id}, params)


class AsyncSkills(AsyncResource):
    """``client.skills`` of an async client."""

    @cached_property
    def content(self) -> AsyncSkillsContent:
        """``client.skills.content``."""
        from .skills_content import AsyncSkillsContent

        return AsyncSkillsContent(self._client)

    @cached_property
    def versions(self) -> AsyncSkillsVersions:
        """``client.skills.versions``."""
        from .skills_versions import AsyncSkillsVersions

        return AsyncSkillsVersions(self._client)

    @described
    def list(self, **params: Any) -> Any:
        """List skills.

        ``GET /skills``

        Parameters: limit, order, after
        """
        return self._client._pages("skills.list_skills", {}, params)

    @described
    async def create(self, **params: Any) -> Any:
        """Create skill.

        ``POST /skills``

        Parameters: files (required)
        """
        return await self._client._call("skills.create_skill", {}, params)

    @described
    async def retrieve(self, skill_id: str, **params: Any) -> Any:
        """Get skill.

        ``GET /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return await self._client._call("skills.get_skill", {"skill_id": skill_id}, params)

    @described
    async def update(self, skill_id: str, **params: Any) -> Any:
        """Update skill default version.

        ``POST /skills/{skill_id}``

        Parameters: skill_id (required), default_version (required)
        """
        return await self._client._call("skills.update_skill_default_version", {"skill_id": skill_id}, params)

    @described
    async def delete(self, skill_id: str, **params: Any) -> Any:
        """Delete skill.

        ``DELETE /skills/{skill_id}``

        Parameters: skill_id (required)
        """
        return await self._client._call("skills.delete_skill", {"skill_id": skill_id}, params)

