"""Points: from the British grid to latitude and longitude, and the way between two.

Knows the projection and the seven-parameter Helmert transformation that Ordnance Survey publishes in "A guide
to coordinate systems in Great Britain" (annexes B and C, section 6.6): right to about five metres, which is far
finer than the middle of an outcode. Knows no places.
"""

import math

# Airy 1830 and GRS80 (WGS84) ellipsoids: half axes in metres.
_AIRY = (6_377_563.396, 6_356_256.909)
_GRS80 = (6_378_137.0, 6_356_752.3141)
# National Grid: scale on the central meridian, true origin, and its false easting and northing.
_SCALE, _ORIGIN_LAT, _ORIGIN_LON = 0.9996012717, math.radians(49), math.radians(-2)
_EASTING, _NORTHING = 400_000.0, -100_000.0
# OSGB36 to WGS84: metres, parts of a whole, and seconds of arc turned into radians.
_SHIFT = (446.448, -125.157, 542.060)
_GROWTH = -20.4894e-6
_TURN = tuple(math.radians(seconds / 3600) for seconds in (0.1502, 0.2470, 0.8421))
_EARTH = 6_371_009  # mean radius in metres


def metres(lat: float, lon: float, other_lat: float, other_lon: float) -> int:
    """The way between two points as the crow flies (haversine)."""
    south, north = math.radians(lat), math.radians(other_lat)
    half_up, half_over = (north - south) / 2, math.radians(other_lon - lon) / 2
    root = math.sin(half_up) ** 2 + math.cos(south) * math.cos(north) * math.sin(half_over) ** 2
    return round(2 * _EARTH * math.asin(min(1.0, math.sqrt(root))))


def wgs84(easting: float, northing: float) -> tuple[float, float]:
    """Latitude and longitude (WGS84, degrees) of a point on the British grid."""
    x, y, z = _turned(*_cartesian(*_unprojected(easting, northing)))
    return _geodetic(x, y, z)


def _unprojected(easting: float, northing: float) -> tuple[float, float]:
    """Latitude and longitude on Airy's ellipsoid, in radians (annex C of the guide)."""
    a, b = _AIRY[0] * _SCALE, _AIRY[1] * _SCALE
    lat = _ORIGIN_LAT
    while abs(rest := northing - _NORTHING - _arc(lat, a, b)) >= 1e-5:
        lat += rest / a
    squash = 1 - (b / a) ** 2
    nu = a / math.sqrt(1 - squash * math.sin(lat) ** 2)
    rho = nu * (1 - squash) / (1 - squash * math.sin(lat) ** 2)
    eta, tan, sec, d = nu / rho - 1, math.tan(lat), 1 / math.cos(lat), easting - _EASTING
    up = tan / (2 * rho * nu) * d**2
    up -= tan / (24 * rho * nu**3) * (5 + 3 * tan**2 + eta - 9 * tan**2 * eta) * d**4
    up += tan / (720 * rho * nu**5) * (61 + 90 * tan**2 + 45 * tan**4) * d**6
    over = sec / nu * d
    over -= sec / (6 * nu**3) * (nu / rho + 2 * tan**2) * d**3
    over += sec / (120 * nu**5) * (5 + 28 * tan**2 + 24 * tan**4) * d**5
    return lat - up, _ORIGIN_LON + over


def _arc(lat: float, a: float, b: float) -> float:
    """Metres along the meridian from the true origin."""
    n = (a - b) / (a + b)
    less, more = lat - _ORIGIN_LAT, lat + _ORIGIN_LAT
    return b * (
        (1 + n + 5 / 4 * n**2 + 5 / 4 * n**3) * less
        - (3 * n + 3 * n**2 + 21 / 8 * n**3) * math.sin(less) * math.cos(more)
        + 15 / 8 * (n**2 + n**3) * math.sin(2 * less) * math.cos(2 * more)
        - 35 / 24 * n**3 * math.sin(3 * less) * math.cos(3 * more)
    )


def _cartesian(lat: float, lon: float) -> tuple[float, float, float]:
    a, b = _AIRY
    squash = 1 - (b / a) ** 2
    nu = a / math.sqrt(1 - squash * math.sin(lat) ** 2)
    return nu * math.cos(lat) * math.cos(lon), nu * math.cos(lat) * math.sin(lon), nu * (1 - squash) * math.sin(lat)


def _turned(x: float, y: float, z: float) -> tuple[float, float, float]:
    """The Helmert transformation."""
    rx, ry, rz = _TURN
    grown = 1 + _GROWTH
    return (
        _SHIFT[0] + grown * x - rz * y + ry * z,
        _SHIFT[1] + rz * x + grown * y - rx * z,
        _SHIFT[2] - ry * x + rx * y + grown * z,
    )


def _geodetic(x: float, y: float, z: float) -> tuple[float, float]:
    a, b = _GRS80
    squash = 1 - (b / a) ** 2
    out = math.hypot(x, y)
    lat = math.atan2(z, out * (1 - squash))
    for _ in range(4):  # each round gains four figures
        nu = a / math.sqrt(1 - squash * math.sin(lat) ** 2)
        lat = math.atan2(z + squash * nu * math.sin(lat), out)
    return math.degrees(lat), math.degrees(math.atan2(y, x))
