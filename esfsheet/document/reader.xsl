<?xml version="1.0" encoding="UTF-8"?>
<!-- A parsed page to one string of text with marks (marks.py); reader_events.py does the same, tag for tag. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:out="left-out">
  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:template match="comment() | processing-instruction()"/>

  <!-- Elements whose text nobody reads as part of the page. -->
  <xsl:template match="head | script | style | nav | footer | svg | math | noscript | template | select | button | textarea
                       | iframe | object | audio | video | canvas | map | dialog | datalist | noframes | title"/>

  <!-- Elements that begin and end a line. -->
  <xsl:template match="html | body | p | div | ul | ol | dl | table | tbody | thead | tfoot | caption | section | article
                       | main | br | hr | pre | blockquote | figure | figcaption | address | fieldset | legend | form | details
                       | summary | center | hgroup | menu | dir | search">
    <xsl:text>&#xFDD0;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD0;</xsl:text>
  </xsl:template>

  <!-- A header that holds an h1 comes as a div. -->
  <xsl:template match="header | aside">
    <xsl:text>&#xFDD0;&#xFDD7;&#xFDD0;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD0;&#xFDD8;&#xFDD0;</xsl:text>
  </xsl:template>

  <xsl:template match="li">
    <xsl:text>&#xFDD0;&#xFDD2;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD0;&#xFDD6;&#xFDD0;</xsl:text>
  </xsl:template>
  <xsl:template match="h1">
    <xsl:text>&#xFDD0;&#xFDDA;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD0;&#xFDD6;&#xFDD0;</xsl:text>
  </xsl:template>
  <xsl:template match="h2 | h3 | h4 | h5 | h6">
    <xsl:text>&#xFDD0;&#xFDD3;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD0;&#xFDD6;&#xFDD0;</xsl:text>
  </xsl:template>

  <!-- What names a row is asked of the row, once: asked of each cell it would take the square of their number. -->
  <xsl:template match="tr">
    <xsl:text>&#xFDD0;&#xFDDB;&#xFDD0;</xsl:text>
    <xsl:choose>
      <xsl:when test="th and (td or out:td)"><xsl:apply-templates mode="headed"/></xsl:when>
      <xsl:when test="count(*) = 2 and count(td | out:td) = 2"><xsl:apply-templates mode="pair"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>&#xFDD0;</xsl:text>
  </xsl:template>
  <xsl:template match="node()" mode="headed"><xsl:apply-templates select="."/></xsl:template>
  <xsl:template match="node()" mode="pair"><xsl:apply-templates select="."/></xsl:template>
  <xsl:template match="dt">
    <xsl:text>&#xFDD0;&#xFDDB;</xsl:text>
    <xsl:call-template name="label"/>
  </xsl:template>
  <xsl:template match="th" mode="headed" priority="1">
    <xsl:call-template name="label"/>
  </xsl:template>
  <xsl:template match="td[not(preceding-sibling::*)]" mode="pair" priority="1">
    <xsl:call-template name="label"/>
  </xsl:template>
  <xsl:template name="label">
    <xsl:text>&#xFDD0;&#xFDD4;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD0;&#xFDD6;&#xFDD0;</xsl:text>
  </xsl:template>
  <xsl:template match="dd | td | th">
    <xsl:text>&#xFDD0;&#xFDD5;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD0;&#xFDD6;&#xFDD0;</xsl:text>
  </xsl:template>

  <!-- Elements within a line, where a label may end. -->
  <xsl:template match="span | strong | b | em | i | u | a | label | small | font | bdi | bdo | cite | code | mark | time
                       | data | dfn | abbr">
    <xsl:text>&#xFDD1;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDD1;</xsl:text>
  </xsl:template>

  <xsl:template match="sup">
    <xsl:text>&#xFDDC;</xsl:text><xsl:apply-templates/><xsl:text>&#xFDDD;</xsl:text>
  </xsl:template>

  <!-- What parts.py tells to be no part of the page: its reader moves it here. Attributes are not looked at from this
       stylesheet, since a pattern with a predicate is tried on every element, at five times the cost of all the rest. -->
  <xsl:template match="out:*"/>

  <xsl:template match="pre/text()">
    <xsl:value-of select="translate(., '&#10;', '&#xFDD0;')"/>
  </xsl:template>
</xsl:stylesheet>
