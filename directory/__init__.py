"""Signpost: a need goes in, the right local service comes out. `app.create_app` joins the parts."""
